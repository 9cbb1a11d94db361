# Only an ancestor ends a brand, by rexec.unbrand.
import builtins
import rexec
from attempt import attack, cell

def cap():
    return 1

space = cell(cap=cap, unbrand=rexec.unbrand)
attack('unbrand(globals())\nloot = 1', space)
space['__builtins__'] = builtins
attack('loot = cap.__globals__', space)
rexec.unbrand(space)
exec('free = "cap" in cap.__globals__', space)
print('unbranded:', space['free'])
