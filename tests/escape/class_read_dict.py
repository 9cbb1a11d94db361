# __dict__ of foreign and built-in classes.
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

attack('loot = Given.__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = object.__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = int.__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = type.__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = type(given).__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = given.__class__.__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = type(cap).__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = Exception.__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = ().__class__.__dict__', cap=cap, call=call, Given=Given, given=given)
attack("loot = ''.__class__.__dict__", cap=cap, call=call, Given=Given, given=given)
attack("loot = getattr(Given, '__dict__')", cap=cap, call=call, Given=Given, given=given)
attack("loot = call(getattr, Given, '__dict__')", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = operator.attrgetter('__class__.__dict__')(given)", cap=cap, call=call, Given=Given, given=given)
attack("loot = '{0.__class__.__dict__}'.format(given)", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = call(operator.methodcaller, '__dict__')(Given)", cap=cap, call=call, Given=Given, given=given)
attack("loot = type.__getattribute__(Given, '__dict__')", cap=cap, call=call, Given=Given, given=given)
attack('class M(type): pass\nclass E(Given, metaclass=M): pass\nloot = E.__dict__ and [x for x in (E.__dict__) if x is Given]', cap=cap, call=call, Given=Given, given=given)
attack('loot = super(type, Given).__dict__', cap=cap, call=call, Given=Given, given=given)
attack('loot = type.__dict__.__get__(Given)', cap=cap, call=call, Given=Given, given=given)
attack('loot = vars(Given)', cap=cap, call=call, Given=Given, given=given)
allow('class B: pass\nclass C(B): pass\nresult = [C.__mro__ == (C, B, object), C.__bases__ == (B,), B.__subclasses__() == [C], C.mro() == [C, B, object]]', cap=cap, call=call, Given=Given, given=given)
