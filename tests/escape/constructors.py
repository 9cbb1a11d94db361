# Constructors of functions, code objects, frames and captures.
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

attack("loot = type(cap)(compile('1', 'x', 'eval'), {})", cap=cap, call=call, Given=Given, given=given)
attack("import types\nloot = types.FunctionType(compile('1','x','eval'), {})", cap=cap, call=call, Given=Given, given=given)
attack('import types\nloot = types.CodeType()', cap=cap, call=call, Given=Given, given=given)
attack("loot = type(compile('1','x','eval'))()", cap=cap, call=call, Given=Given, given=given)
attack("c = compile('1','x','eval')\nloot = c.replace(co_name='x')", cap=cap, call=call, Given=Given, given=given)
attack("c = compile('1','x','eval')\nloot = c.co_consts", cap=cap, call=call, Given=Given, given=given)
attack('import types\nloot = types.CellType(1)', cap=cap, call=call, Given=Given, given=given)
attack('import types\nloot = types.FrameType()', cap=cap, call=call, Given=Given, given=given)
attack('import types\nloot = types.TracebackType(None, None, 1, 1)', cap=cap, call=call, Given=Given, given=given)
attack('loot = type((x for x in ()))()', cap=cap, call=call, Given=Given, given=given)
attack('import types\nloot = types.GeneratorType()', cap=cap, call=call, Given=Given, given=given)
attack('loot = type(cap).__new__(type(cap))', cap=cap, call=call, Given=Given, given=given)
attack('loot = object.__new__(type(cap))', cap=cap, call=call, Given=Given, given=given)
attack('def f():\n    x = 1\n    def g(): return x\n    return g\nloot = f().__closure__[0].cell_contents', cap=cap, call=call, Given=Given, given=given)
attack("import copy\nloot = copy.copy(compile('1','x','eval')).co_code", cap=cap, call=call, Given=Given, given=given)
attack('class E(type(cap)): pass\nloot = E', cap=cap, call=call, Given=Given, given=given)
attack("class E(type(compile('','','exec'))): pass\nloot = E", cap=cap, call=call, Given=Given, given=given)
attack('class E(bool): pass\nloot = E', cap=cap, call=call, Given=Given, given=given)
allow("import types\nclass C: pass\no = C()\ndef f(self): return self\nresult = [types.MethodType(f, o)() is o, eval(compile('1+1','x','eval')), types.SimpleNamespace(a=1).a, types.ModuleType('m').__name__]", cap=cap, call=call, Given=Given, given=given)
