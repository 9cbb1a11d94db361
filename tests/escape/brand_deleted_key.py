# A cell deletes __builtins__ from its globals and waits for the supervisor to run code there.
from attempt import attack, allow, cell, verdict

def cap():
    return 1

space = cell(cap=cap)
attack('del __builtins__', space)
attack('loot = cap.__globals__', space)
attack("import os\nloot = os", space)
verdict(lambda: eval('cap.__globals__', space))
allow('result = len([1, 2, 3])', space)
# A fresh dict is the supervisor's own.
fresh = {'cap': cap}
exec('free = "cap" in cap.__globals__', fresh)
print('fresh dict:', fresh['free'])
