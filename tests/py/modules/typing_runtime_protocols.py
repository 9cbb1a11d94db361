# Protocols at run time, NamedTuple, TypedDict, Annotated, get_type_hints, overload, final, reveal and cast.
from typing import *
import typing, collections
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
@runtime_checkable
class HasX(Protocol):
    x: int
class NotChecked(Protocol):
    def m(self): ...
class C:
    x = 1
    def __len__(self): return 0
print(isinstance([], HasLen), isinstance(5, HasLen), isinstance(C(), HasX), isinstance(C(), HasLen), issubclass(C, HasLen))
for bad in ("isinstance(1, NotChecked)", "issubclass(C, HasX)", "HasLen()", "issubclass(C, NotChecked)"):
    try:
        print(eval(bad))
    except TypeError as e:
        print(bad, e)
class Impl(NotChecked): pass
print(Impl().m(), NotChecked.__protocol_attrs__ if hasattr(NotChecked, '__protocol_attrs__') else '', typing.is_protocol(HasX), sorted(typing.get_protocol_members(HasX)))
class NT(NamedTuple):
    a: int
    b: str = 'd'
    def twice(self): return self.a * 2
n = NT(3)
print(n, n.twice(), NT._fields, NT._field_defaults, NT.__annotations__, n._replace(b='z'), n._asdict(), NT._make([1, 2]))
class TD(TypedDict, total=False):
    a: Required[int]
    b: NotRequired[str]
    c: ReadOnly[int]
print(TD(a=1), sorted(TD.__required_keys__), sorted(TD.__optional_keys__), TD.__total__, sorted(TD.__readonly_keys__), TD.__annotations__['a'])
for bad in ("isinstance({}, TD)", "class X(TD, dict): pass", "class Y(NT): pass\nprint(Y(1))", "class Z(NamedTuple):\n a = 1\n b: int = 2\n c: int", "NamedTuple('N', [('a', int)], x=1)"):
    try:
        exec(bad)
    except TypeError as e:
        print(bad.split('\n')[0], '->', e)
A = Annotated[int, 'meta', 5]
print(A, A.__metadata__, A.__origin__, Annotated[A, 'more'], get_origin(A), get_args(A))
def f(a: 'int', b: Annotated[str, 1] = None, *c: 'list[int]', d: Optional[int] = 3) -> 'NT': pass
print(get_type_hints(f)['a'], get_type_hints(f, include_extras=True)['b'], get_type_hints(f)['return'].__name__, get_type_hints(f)['d'])
print(get_origin(list[int]), get_args(dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_args(Literal[1, 'a']), get_origin(int))
print(Optional[int], Union[int, None, str], Union[int, int], Union[int], Literal[1, 2, 1], Callable[..., int], Tuple[int, ...], Type[int], ClassVar[int], Final[int])
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(len(get_overloads(g)), g(3), cast(int, 'x'), assert_type(5, int), NewType('UserId', int)(5), NewType('UserId', int).__name__)
for bad in ("List[int]()", "Union[()]", "Literal", "Optional[int, str]", "Generic[int]", "Generic[T, T]", "isinstance(1, List[int])", "isinstance([], List)", "Any()", "class B(Any): pass", "assert_never(1)", "TypeVar('T', int)", "List[1]", "Callable[int]"):
    try:
        T = TypeVar('T')
        r = eval(bad) if not bad.startswith('class') else exec(bad)
        print(bad, r)
    except Exception as e:
        print(bad, type(e).__name__, e)
