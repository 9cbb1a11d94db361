# dataclasses: inheritance of fields, default order, field objects, frozen hierarchies, matching.
from dataclasses import *
import copy


@dataclass
class A:
    x: int = 1
    y: int = field(default=2, repr=False)


@dataclass
class B(A):
    z: int = 3
    x: int = 10


@dataclass(frozen=True)
class Fr:
    a: int
    b: list = field(default_factory=list, hash=False)


print(B(), [f.name for f in fields(B)], B(5, 6, 7), B.__eq__ is not A.__eq__, A() == B(), A() == A(), Fr(1) == Fr(1), hash(Fr(1)) == hash(Fr(1, [2])), copy.copy(Fr(1)), copy.deepcopy(Fr(1, [[2]])))
f = fields(A)[1]
print(f.name, f.type, f.default, f.repr, f.init, f.compare, f.hash, f.kw_only, f.metadata, f.default_factory is MISSING)
for bases, kw in (((Fr,), {'frozen': False}), ((A,), {'frozen': True})):
    try:
        dataclass(type('X', bases, {'__annotations__': {'q': int}, 'q': 1}), **kw)
    except TypeError as e:
        print(e)


@dataclass(order=True)
class O:
    key: int
    payload: str = field(compare=False, default='')


print(sorted([O(2, 'b'), O(1, 'a')]), O(1) < O(2), O(1, 'x') == O(1, 'y'), max(O(3), O(4)), O(1) <= O(1))


@dataclass(match_args=False)
class NoMatch:
    a: int


@dataclass
class Pt:
    x: int
    y: int
    k: int = field(kw_only=True, default=0)


match Pt(1, 2, k=3):
    case Pt(x, y, k=kk):
        print(x, y, kk, hasattr(NoMatch, '__match_args__'), Pt.__match_args__)


@dataclass
class WithProp:
    _v: int = 0

    @property
    def v(self):
        return self._v * 2

    def __post_init__(self):
        self._v += 1


print(WithProp(4).v, WithProp.__dataclass_params__, asdict(WithProp(1)))


@dataclass
class Rep:
    a: int

    def __repr__(self):
        return 'custom'

    def __eq__(self, other):
        return True


print(Rep(1), Rep(1) == 5, Rep.__hash__)
for bad in (lambda: Pt(1), lambda: Pt(1, 2, 3), lambda: Pt(1, 2, z=1), lambda: replace(Pt(1, 2), q=1), lambda: astuple(5), lambda: O(1) < 5, lambda: hash(A())):
    try:
        print(bad())
    except TypeError as e:
        print(e)
