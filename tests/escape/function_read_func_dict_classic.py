# func_dict of a foreign function, by every way of naming it.
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

attack('loot = cap.func_dict', cap=cap, call=call, Given=Given, given=given)
attack("loot = getattr(cap, 'func_dict')", cap=cap, call=call, Given=Given, given=given)
attack("loot = getattr(cap, 'func_dict', None)", cap=cap, call=call, Given=Given, given=given)
attack('loot = given.method.func_dict', cap=cap, call=call, Given=Given, given=given)
attack('loot = Given.method.func_dict', cap=cap, call=call, Given=Given, given=given)
attack('loot = Given.made.func_dict', cap=cap, call=call, Given=Given, given=given)
attack('loot = Given.static.func_dict', cap=cap, call=call, Given=Given, given=given)
attack("loot = hasattr(cap, 'func_dict')", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = operator.attrgetter('func_dict')(cap)", cap=cap, call=call, Given=Given, given=given)
attack("loot = '{0.func_dict}'.format(cap)", cap=cap, call=call, Given=Given, given=given)
attack("loot = f'{cap.func_dict}'", cap=cap, call=call, Given=Given, given=given)
attack("loot = '{c.func_dict}'.format_map({'c': cap})", cap=cap, call=call, Given=Given, given=given)
attack("loot = object.__getattribute__(cap, 'func_dict')", cap=cap, call=call, Given=Given, given=given)
attack("loot = type(cap).__getattribute__(cap, 'func_dict')", cap=cap, call=call, Given=Given, given=given)
attack("loot = cap.__getattribute__('func_dict')", cap=cap, call=call, Given=Given, given=given)
attack("loot = call(getattr, cap, 'func_dict')", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = call(operator.attrgetter, 'func_dict')(cap)", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = call(call, operator.attrgetter('func_dict'), cap)", cap=cap, call=call, Given=Given, given=given)
attack('match cap:\n    case object(func_dict=x):\n        loot = x', cap=cap, call=call, Given=Given, given=given)
attack("class S(str): pass\nloot = getattr(cap, S('func_dict'))", cap=cap, call=call, Given=Given, given=given)
attack("loot = list(map(getattr, [cap], ['func_dict']))[0]", cap=cap, call=call, Given=Given, given=given)
attack("import functools\nloot = functools.partial(getattr, cap, 'func_dict')()", cap=cap, call=call, Given=Given, given=given)
attack("loot = call('{0.func_dict}'.format, cap)", cap=cap, call=call, Given=Given, given=given)
attack("import string\nloot = string.Formatter().format('{0.func_dict}', cap)", cap=cap, call=call, Given=Given, given=given)
attack("import string\nloot = call(string.Formatter().get_field, '0.func_dict', (cap,), {})", cap=cap, call=call, Given=Given, given=given)
attack("import functools\ndef w(): pass\nloot = functools.wraps(cap, assigned=('func_dict',), updated=())(w).func_dict", cap=cap, call=call, Given=Given, given=given)
attack('loot = type(cap).func_dict.__get__(cap)', cap=cap, call=call, Given=Given, given=given)
attack('loot = super(type(cap), cap).func_dict', cap=cap, call=call, Given=Given, given=given)
allow("result = [cap(), cap.__name__, getattr(cap, '__qualname__'), '{0.__name__}'.format(cap)]", cap=cap, call=call, Given=Given, given=given)
