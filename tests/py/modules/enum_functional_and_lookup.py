# Enum: functional API, lookups by value and name, iteration, membership, pickling by name, odd definitions.
from enum import *
C = Enum('C', 'RED GREEN', start=5)
D = Enum('D', {'A': 1, 'B': 'b'}, module='mod')
for t in [
    "list(C), C(5), C['GREEN'], C.RED.name, C.RED.value, len(C), C.RED in C, 5 in C, 9 in C, list(reversed(C)), D.B.value, D.__module__, C.__members__['RED'], repr(C), str(C.RED), repr(C.RED), f'{C.RED}', C.RED is C(5), hash(C.RED) == hash('RED')",
    'C(1)',
    "C['X']",
    'C.X',
    'C.RED.X',
    'C()',
    "C.RED = 1 if False else C.RED.__class__('x')",
    "Enum('E', 'a a')",
    "Enum('E', ['mro'])",
    "Enum('E', [('a', 1), ('b', 1)]).b, list(Enum('E', [('a', 1), ('b', 1)])), Enum('E', 'a,b')['b'], Enum('E', ()).__members__, IntEnum('I', 'x y').y + 1, StrEnum('S', 'p q').p, Flag('F', 'a b c').c.value, IntFlag('G', 'a b')(3)",
    'C.RED < C.GREEN',
    "C.RED == 5, C.RED != C.GREEN, C.RED == C.RED, IntEnum('I', 'x').x == 1, bool(C.RED), C.RED and 1",
    'type(C.RED).__mro__[1], isinstance(C.RED, C), isinstance(C, EnumType), issubclass(IntEnum, int), C.__class__.__name__, C.RED.__class__.__name__, C.__qualname__, C.__doc__',
    "sorted(n for n in dir(C) if n[:2] != '__'), sorted(n for n in dir(C.RED) if n[:2] != '__')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
