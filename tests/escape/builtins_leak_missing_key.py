# exec and eval on a dict without __builtins__ insert the cell's, not the real ones.
from attempt import attack, allow

def cap():
    return 1

attack("g = {'cap': cap}\nexec('loot = cap.__globals__', g)\nloot = g['loot']", cap=cap)
attack("loot = eval('cap.__globals__', {'cap': cap})", cap=cap)
attack("g = {}\nexec('import os', g)\nloot = g['os']")
attack("g = {}\neval('1', g)\nloot = g['__builtins__'] is not __builtins__")
attack("g = {'cap': cap, '__builtins__': 5}\nexec('loot = cap.__globals__', g)\nloot = g['loot']", cap=cap)
allow("g = {}\nexec('x = len([1])', g)\nresult = g['x']")
