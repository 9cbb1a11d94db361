# Writes to foreign functions, classes, modules and instances.
import math
import types
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
mod = types.ModuleType('mod')
mod.value = 1

attack('cap.x = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("cap.__name__ = 'x'\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("cap.__doc__ = 'x'\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__code__ = (lambda: 1).__code__\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__defaults__ = (2,)\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__kwdefaults__ = {}\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__dict__ = {}\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__globals__ = {}\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__annotations__ = {}\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('cap.__wrapped__ = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("cap.__module__ = 'x'\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('del cap.__name__\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("setattr(cap, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("call(setattr, cap, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("object.__setattr__(cap, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("type(cap).__setattr__(cap, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('Given.x = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('Given.method = None\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('del Given.method\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("setattr(Given, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("type.__setattr__(Given, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("type.__delattr__(Given, 'method')\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("call(type.__setattr__, Given, 'x', 1)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('Given.__bases__ = (object,)\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('Given.__class__ = type\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("given.__class__ = type('E', (Given,), {})\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('given.__dict__ = {}\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("object.__setattr__(given, 'value', 2)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("call(object.__setattr__, given, 'value', 2)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('int.x = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('mod.x = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('mod.value = 2\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('del mod.value\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("setattr(mod, 'value', 2)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("object.__setattr__(mod, 'value', 2)\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('mod.__class__ = type(mod)\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("mod.__dict__['value'] = 2\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("vars(mod)['value'] = 2\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('from mod import *\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('Given.prop.__init__(lambda s: 1)\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack("Given.prop.__set_name__(Given, 'y')\nloot = 1", cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('given.method.__func__.x = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('given.method.x = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('Given.__init_subclass__ = 1\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('import functools\nfunctools.update_wrapper(cap, lambda: 1)\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
attack('import abc\nabc.ABC.x = 1\nint.register(5)\nloot = 1', cap=cap, call=call, Given=Given, given=given, mod=mod)
allow("class C: pass\nC.x = 1\nC.__name__ = 'D'\no = C()\no.y = 2\ndef f(): pass\nf.z = 3\nf.__name__ = 'g'\ngiven.extra = 1\nresult = [C.x, C.__name__, o.y, f.z, f.__name__, given.extra]", cap=cap, call=call, Given=Given, given=given)
