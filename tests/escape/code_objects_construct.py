# Functions and code objects can't be made from parts.
from attempt import attack, allow

def cap():
    return 1

attack("loot = type(cap)(compile('1', 'x', 'exec'), {})", cap=cap)
attack("loot = type(lambda: 0)(compile('1', 'x', 'exec'), {})")
attack("c = compile('1', 'x', 'exec')\nloot = c.replace(co_name='y')")
attack("c = compile('1', 'x', 'exec')\nloot = type(c)()")
attack("c = compile('1', 'x', 'exec')\nloot = c.co_code")
attack("c = compile('1', 'x', 'exec')\nloot = c.co_filename")
attack('def own(): pass\nloot = own.__code__')
attack('def own(): pass\nloot = own.__globals__')
allow("c = compile('a + 1', 'x', 'eval')\nresult = eval(c, {'a': 4})")
allow("g = {}\nexec(compile('def f(): return 7', 'x', 'exec'), g)\nresult = g['f']()")
