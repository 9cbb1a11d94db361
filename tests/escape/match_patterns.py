# Patterns read attributes by keyword and by __match_args__, and are refused as any read is.
from attempt import attempts, works

attempts('''
match cap:
    case object(__globals__=x):
        loot = x

match given:
    case object(__dict__=x):
        loot = x

match given:
    case object(__class__=object(__mro__=x)):
        loot = x

match given:
    case object(method=object(__self__=x)):
        loot = x

match running:
    case object(gi_frame=object(f_globals=x)):
        loot = x

class M:
    __match_args__ = ('__globals__',)
    def __instancecheck__(self, x):
        return True
match cap:
    case M(x):
        loot = x

class Meta(type):
    def __instancecheck__(cls, x):
        return True
class M(metaclass=Meta):
    __match_args__ = ('__globals__',)
match cap:
    case M(x):
        loot = x

class Meta(type):
    def __instancecheck__(cls, x):
        return True
class M(metaclass=Meta):
    __match_args__ = ('__code__', '__closure__')
match cap:
    case M(x, y):
        loot = x

class S(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return hash('x')
class Meta(type):
    def __instancecheck__(cls, x):
        return True
class M(metaclass=Meta):
    __match_args__ = (S('__globals__'),)
match cap:
    case M(x):
        loot = x

class Meta(type):
    def __instancecheck__(cls, x):
        return True
class M(metaclass=Meta):
    @property
    def __match_args__(cls):
        return ('__globals__',)
match cap:
    case M(x):
        loot = x

try:
    raiser()
except ValueError as e:
    match e:
        case ValueError(__traceback__=x):
            loot = x

match len:
    case object(__self__=x):
        loot = x

match [cap]:
    case [object(__defaults__=x)]:
        loot = x

match {'k': cap}:
    case {'k': object(__kwdefaults__=x)}:
        loot = x

match Given:
    case type(__subclasses__=x):
        loot = x

match compile('1', 'x', 'eval'):
    case object(co_consts=x):
        loot = x
''')

works('''
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
match P(1, P(2, 3)):
    case P(x, P(y, z)) if z:
        result = x, y, z

match given:
    case Given(x=value, limit=5):
        result = value

match {'a': [1, {'b': 2}], 'rest': 3}:
    case {'a': [one, {'b': two}], **rest}:
        result = one, two, rest

match given:
    case object(absent=x):
        result = 'matched'
    case object(__class__=c):
        result = c.__name__
''')
