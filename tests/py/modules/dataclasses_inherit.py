# Inheritance, kw_only, InitVar, ClassVar, slots, make_dataclass.
from dataclasses import *
from typing import ClassVar, Any
import dataclasses

@dataclass
class Base:
    x: Any = 15.0
    y: int = 0

@dataclass
class C(Base):
    z: int = 10
    x: int = 15
print(C(), [f.name for f in fields(C)], C.__match_args__)

@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
@dataclass
class K2(K):
    c: int
    _: KW_ONLY
    d: int = 4
print(K2(3, a=1), K2.__match_args__, K2.__doc__)
try:
    K2(3, 1)
except TypeError as e:
    print(e)

@dataclass
class D:
    i: int
    j: int = None
    db: InitVar[int] = None
    count: ClassVar[int] = 0
    s: 'ClassVar[str]' = 'shared'
    v: 'InitVar[int]' = 1
    def __post_init__(self, db, v):
        if self.j is None and db is not None:
            self.j = db * 2
print(D(1, db=5), D.count, [f.name for f in fields(D)], D.__dataclass_fields__.keys())
print(D.__dataclass_fields__['db']._field_type, InitVar[int], D.__dataclass_params__)

@dataclass(slots=True)
class S:
    x: int
    y: int = 2
s = S(1)
print(s, S.__slots__)
try:
    s.z = 1
except AttributeError as e:
    print(e)
@dataclass(slots=True, frozen=True)
class SF(S.__mro__[1]):
    a: int
    b: list = field(default_factory=list)
print(SF(1), SF(1) == SF(1))
import copy
print(copy.copy(SF(3)), copy.deepcopy(SF(3, [1])))

M = make_dataclass('M', ['x', ('y', int), ('z', int, field(default=5))],
                   namespace={'add': lambda self: self.x + self.z}, order=True)
print(M(1, 2), M(1, 2).add(), M.__module__, M.__annotations__)

class Meta(type):
    pass
@dataclass
class WithMeta(metaclass=Meta):
    f: int = field(metadata={'unit': 'm'}, default=1)
print(fields(WithMeta)[0].metadata['unit'], fields(WithMeta)[0].metadata)
print(copy.replace(M(1, 2), y=8))

@dataclass(repr=False, eq=False)
class Bare:
    x: int = 0
print(Bare() == Bare(), hasattr(Bare, '__match_args__'))
@dataclass
class Rec:
    me: Any = None
r = Rec(); r.me = r
print(r)
@dataclass(unsafe_hash=True)
class UH:
    a: int
    b: list = field(hash=False, default_factory=list)
print(hash(UH(1, [1])) == hash(UH(1, [2])))
match C(1, 2, 3):
    case C(x, y, z):
        print(x, y, z)
