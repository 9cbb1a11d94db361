# Generic, Protocol, NamedTuple, TypedDict, NewType in use.
from typing import *
import typing
T = TypeVar('T'); K = TypeVar('K')

class Box(Generic[T]):
    def __init__(self, v: T) -> None:
        self.v = v
print(Box[int](3).v, Box[int], Box.__parameters__, Box[int](3).__orig_class__, Box[T][str])
class Pair(Box[T], Generic[T, K]): pass
print(Pair[int, str], Pair.__orig_bases__, [c.__name__ for c in Pair.__mro__], Pair.__parameters__)
class IntBox(Box[int]): pass
print(IntBox.__mro__, IntBox.__orig_bases__, IntBox.__parameters__)
class D(Dict[str, T]): pass
print(D[int](a=1), [c.__name__ for c in D.__mro__])
class L(List[int]): pass
print(L([1]), [c.__name__ for c in L.__mro__])

@runtime_checkable
class Quacks(Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return 'q'
print(isinstance(Duck(), Quacks), isinstance(3, Quacks), issubclass(Duck, Quacks), is_protocol(Quacks))
print(sorted(get_protocol_members(Quacks)))
@runtime_checkable
class HasX(Protocol):
    x: int
class X: x = 1
class Y:
    def __init__(self): self.x = 2
print(isinstance(X(), HasX), isinstance(Y(), HasX), isinstance(Duck(), HasX))
class Impl(Quacks):
    def __init__(self, n): self.n = n
print(Impl(4).n, Impl(4).quack(), isinstance(Impl(1), Quacks))
print(isinstance(1, SupportsInt), isinstance('a', SupportsInt), isinstance(1.5, SupportsRound), isinstance(2, SupportsIndex))

class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    def hello(self): return f'hi {self.name}'
e = Emp('Bo')
print(e, e.hello(), e._asdict(), Emp.__annotations__, Emp._field_defaults, Emp.__doc__, e == ('Bo', 3), Emp.__mro__)
E2 = NamedTuple('E2', [('a', int), ('b', str)])
print(E2(1, 'x'), E2.__module__, e._replace(id=9))
class GN(NamedTuple, Generic[T]):
    a: T
print(GN[int](3), GN[int])

class Movie(TypedDict):
    name: str
    year: NotRequired[int]
class Sub(Movie, total=False):
    extra: Required[str]
    z: int
print(Movie(name='x', year=1), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__)
print(sorted(Sub.__required_keys__), sorted(Sub.__optional_keys__), Sub.__annotations__, is_typeddict(Sub))
M2 = TypedDict('M2', {'in': int}, total=False); print(M2.__annotations__, M2.__name__, M2(**{'in': 3}), M2.__bases__)

UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__supertype__, UserId.__name__, Optional[UserId])

def f(a: 'int', b: 'Box[str]' = None, *c: Optional['Duck'], d: Annotated[int, 'm'] = 1) -> None: ...
print(get_type_hints(f))
print(get_type_hints(f, include_extras=True))
class Node:
    nxt: 'Optional[Node]'
    val: ClassVar[int] = 1
class Node2(Node):
    z: 'list[Node]'
print(get_type_hints(Node2))
print(get_type_hints(Sub), get_type_hints(Sub, include_extras=True))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(len(get_overloads(g)), g(3), cast(int, 'x'), TYPE_CHECKING)
@final
class F: pass
print(F.__final__, final(lambda: 1).__final__, Text)
print(T.__name__, T.__bound__, T.__constraints__, AnyStr.__constraints__, T.has_default(), TypeVar('D', default=int).__default__)
def deco(fn: Callable[[T], K]) -> Callable[[T], K]: return fn
print(get_type_hints(deco))
class Any2(Any): pass
print(Any2(), isinstance(Any2(), Any2)) if False else print(issubclass(Any2, Any2))
print(typing.List.__module__, typing.Union.__class__.__name__, List[int].__class__.__name__)
