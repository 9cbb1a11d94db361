# Supervisor code living in a demoted namespace doesn't lend its freedom to a cell's function there.
import builtins
from attempt import attack, allow, cell, verdict

def cap():
    return 1

space = cell(cap=cap)
attack('def evil(): return cap.__globals__', space)
space['__builtins__'] = builtins
exec('def run(): return evil()', space)
verdict(lambda: space['run']())
verdict(lambda: space['evil']())
allow('def good(): return len("ab")\nresult = good()', space)
