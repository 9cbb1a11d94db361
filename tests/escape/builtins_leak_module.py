# The real builtins module, leaked into a cell, gives the cell's own twins only.
import builtins
from attempt import attack, allow

def cap():
    return 1

attack("loot = b.getattr(cap, '__globals__')", b=builtins, cap=cap)
attack('loot = b.open(path)', b=builtins, path=__file__)
attack("loot = b.__import__('os')", b=builtins)
attack('loot = b.__dict__', b=builtins)
attack('loot = vars(b)', b=builtins)
attack('b.len = None\nloot = 1', b=builtins)
attack("g = {'__builtins__': b}\nexec('import os', g)\nloot = g['os']", b=builtins)
attack("g = {'__builtins__': b, 'cap': cap}\nexec('loot = cap.__globals__', g)\nloot = g['loot']", b=builtins, cap=cap)
attack("loot = eval('cap.__globals__', {'__builtins__': b, 'cap': cap})", b=builtins, cap=cap)
allow("result = [b.len('abc'), b.eval('1 + 1'), b.getattr is getattr]", b=builtins)
