# __globals__ of a foreign function, by every way of naming it.
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

attack('loot = cap.__globals__', cap=cap, call=call, Given=Given, given=given)
attack("loot = getattr(cap, '__globals__')", cap=cap, call=call, Given=Given, given=given)
attack("loot = getattr(cap, '__globals__', None)", cap=cap, call=call, Given=Given, given=given)
attack('loot = given.method.__globals__', cap=cap, call=call, Given=Given, given=given)
attack('loot = Given.method.__globals__', cap=cap, call=call, Given=Given, given=given)
attack('loot = Given.made.__globals__', cap=cap, call=call, Given=Given, given=given)
attack('loot = Given.static.__globals__', cap=cap, call=call, Given=Given, given=given)
attack("loot = hasattr(cap, '__globals__')", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = operator.attrgetter('__globals__')(cap)", cap=cap, call=call, Given=Given, given=given)
attack("loot = '{0.__globals__}'.format(cap)", cap=cap, call=call, Given=Given, given=given)
attack("loot = f'{cap.__globals__}'", cap=cap, call=call, Given=Given, given=given)
attack("loot = '{c.__globals__}'.format_map({'c': cap})", cap=cap, call=call, Given=Given, given=given)
attack("loot = object.__getattribute__(cap, '__globals__')", cap=cap, call=call, Given=Given, given=given)
attack("loot = type(cap).__getattribute__(cap, '__globals__')", cap=cap, call=call, Given=Given, given=given)
attack("loot = cap.__getattribute__('__globals__')", cap=cap, call=call, Given=Given, given=given)
attack("loot = call(getattr, cap, '__globals__')", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = call(operator.attrgetter, '__globals__')(cap)", cap=cap, call=call, Given=Given, given=given)
attack("import operator\nloot = call(call, operator.attrgetter('__globals__'), cap)", cap=cap, call=call, Given=Given, given=given)
attack('match cap:\n    case object(__globals__=x):\n        loot = x', cap=cap, call=call, Given=Given, given=given)
attack("class S(str): pass\nloot = getattr(cap, S('__globals__'))", cap=cap, call=call, Given=Given, given=given)
attack("loot = list(map(getattr, [cap], ['__globals__']))[0]", cap=cap, call=call, Given=Given, given=given)
attack("import functools\nloot = functools.partial(getattr, cap, '__globals__')()", cap=cap, call=call, Given=Given, given=given)
attack("loot = call('{0.__globals__}'.format, cap)", cap=cap, call=call, Given=Given, given=given)
attack("import string\nloot = string.Formatter().format('{0.__globals__}', cap)", cap=cap, call=call, Given=Given, given=given)
attack("import string\nloot = call(string.Formatter().get_field, '0.__globals__', (cap,), {})", cap=cap, call=call, Given=Given, given=given)
attack("import functools\ndef w(): pass\nloot = functools.wraps(cap, assigned=('__globals__',), updated=())(w).__globals__", cap=cap, call=call, Given=Given, given=given)
attack('loot = type(cap).__globals__.__get__(cap)', cap=cap, call=call, Given=Given, given=given)
attack('loot = super(type(cap), cap).__globals__', cap=cap, call=call, Given=Given, given=given)
allow("result = [cap(), cap.__name__, getattr(cap, '__qualname__'), '{0.__name__}'.format(cap)]", cap=cap, call=call, Given=Given, given=given)
