# The real builtins dict, leaked into a cell: frames made over it are clamped to the cell.
import builtins
from attempt import attack, allow, cell, verdict

def cap():
    return 1

real = vars(builtins)
attack("g = {'__builtins__': d}\nexec('import os', g)\nloot = g['os']", d=real)
attack("g = {'__builtins__': d, 'cap': cap}\nexec('def f(): return cap.__globals__', g)\nloot = g['f']()", d=real, cap=cap)
attack("__builtins__ = d\ndef f(): return cap.__globals__\nloot = f()", d=real, cap=cap)
# Called back by the supervisor, over a globals dict that now has the real builtins.
space = cell(d=real, cap=cap)
attack('__builtins__ = d\ndef f(): return cap.__globals__\ndef g(): return open(path)', space)
space['path'] = __file__
verdict(lambda: space['f']())
verdict(lambda: space['g']())
allow("result = eval('len([1, 2])', {'__builtins__': {'len': len}})")
allow("result = eval('len([1, 2])', {'__builtins__': d})", d=real)
