# The real builtins stored into a cell's globals don't set the code free that runs there.
import builtins
from attempt import attack, allow, cell, verdict

def cap():
    return 1

space = cell(cap=cap, real=builtins)
attack('__builtins__ = real', space)
attack('loot = cap.__globals__', space)
space['__builtins__'] = builtins
attack('loot = cap.__globals__', space)
space['__builtins__'] = vars(builtins)
verdict(lambda: eval('cap.__globals__', space))
exec('def f(): return cap.__globals__', space)
verdict(lambda: space['f']())
allow('result = sum([1, 2])', space)
