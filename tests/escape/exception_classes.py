# Exception matching, groups and LimitExceeded.
import rexec
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

attack("raise L('x')", cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('loot = L()', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('loot = L.__new__(L)', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('loot = BaseException.__new__(L)', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('loot = object.__new__(L)', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack("loot = call(L, 'max_fuel')", cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('class E(L): pass\nloot = E', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack("loot = type('E', (L,), {})", cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('class M(type):\n    def __instancecheck__(c, o): return True\nclass E(metaclass=M): pass\ntry: 1/0\nexcept E: loot = 1', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('class M(type):\n    def __subclasscheck__(c, o): return True\nclass E(Exception, metaclass=M): pass\ntry: 1/0\nexcept E: loot = 1', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('class E:\n    __class__ = ValueError\nraise E()', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack("try: raise ExceptionGroup('g', [ValueError(1)])\nexcept* 5: loot = 1", cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('try: cap.__globals__\nexcept AttributeError as e: loot = e.obj', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('try: given.nope\nexcept AttributeError as e: loot = e.obj', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack("e = AttributeError('x', obj=given)\nloot = e.obj", cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('try: given.nope\nexcept AttributeError as e: loot = AttributeError.obj.__get__(e)', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('e = ValueError()\ne.__traceback__ = 5\nloot = 1', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
attack('try: call(lambda: 1/0)\nexcept ZeroDivisionError as e: loot = e.__traceback__', cap=cap, call=call, Given=Given, given=given, L=rexec.LimitExceeded)
allow("try: raise ValueError(1) from KeyError(2)\nexcept ValueError as e: result = [type(e.__cause__).__name__, e.__suppress_context__]\ntry: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])\nexcept* ValueError as g: result.append(len(g.exceptions))\nexcept* KeyError: pass", cap=cap, call=call, Given=Given, given=given)
