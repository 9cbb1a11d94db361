# Replacing, deleting and sharing builtins.
import builtins
from attempt import allow, attack

def cap(x=1, *, key=None):
    return x

def call(f, *args, **kw):
    return f(*args, **kw)

class Given:
    shared = []
    def __init__(self, value=1):
        self.value = value
    def method(self):
        return self.value
    @property
    def prop(self):
        return self.value
    @classmethod
    def made(cls):
        return cls()
    @staticmethod
    def static():
        return 5

given = Given()
free = {}
def run(src, space):
    exec(src, space)
    return space.get('loot')
def run_globals(space):
    return eval('cap.__globals__', space)

attack('__builtins__ = b\nloot = cap.__globals__', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('__builtins__ = bd\ndef f(): return cap.__globals__\nloot = f()', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('del __builtins__\nloot = cap.__globals__', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("__builtins__['getattr'] = bd['getattr']\nloot = getattr(cap, '__globals__')", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("loot = bd['getattr'](cap, '__globals__')", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("loot = bd['eval']('cap.__globals__')", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("loot = bd['open']('/etc/passwd')", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("exec('loot = cap.__globals__', {'__builtins__': bd, 'cap': cap})\nloot = 1", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("g = {'cap': cap}\nexec('1', g)\ndel g['__builtins__']\nloot = run('loot = cap.__globals__', g)", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("g = {'cap': cap}\nexec('1', g)\ng['__builtins__'] = bd\nloot = run('loot = cap.__globals__', g)", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("class D(dict):\n    def __getitem__(self, k): return bd\nexec('loot = cap.__globals__', D(cap=cap))\nloot = 1", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("class D(dict): pass\nd = D(__builtins__=bd, cap=cap)\nexec('loot = cap.__globals__', d)\nloot = 1", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("exec('loot = cap.__globals__', {'__builtins__': 5, 'cap': cap})\nloot = 1", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("f = eval('lambda: cap.__globals__', {'__builtins__': {}, 'cap': cap})\nloot = f()", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("f = eval('lambda: cap.__globals__', {'__builtins__': b, 'cap': cap})\nloot = call(f)", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('class X:\n    def __del__(self): pass\nloot = b.__dict__', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('loot = vars(b)', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('loot = b.__loader__', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('loot = b.__spec__', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack('b.getattr = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("bd['len'] = 5", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
attack("loot = [k for k in dir(b) if k == '__loader__']", cap=cap, call=call, Given=Given, given=given, run=run, b=builtins, bd=vars(builtins))
allow("__builtins__['len'] = lambda x: 42\ng = {}\nexec('r = len([])', g)\nresult = [len([]), g['r'], eval('1+1', {}), eval('abs(-1)', {'__builtins__': {'abs': abs}})]", cap=cap, call=call, Given=Given, given=given)
