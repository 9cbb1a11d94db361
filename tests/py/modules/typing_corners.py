# typing: reprs and equality of special forms, generics, protocols, typed dicts, overloads, hints.
import typing
from typing import *

print(Union[int, str], Optional[int], Union[int], Union[int, int], Union[int, None], Union[int, Union[str, float]], Union[int, str] == Union[str, int], Optional[Union[int, str]], Callable[[int], str], Callable[..., int], Callable[[], None])
print(List[int], Dict[str, int], Tuple[int, ...], Tuple[()], Type[int], Literal[1, 'a', None], Literal[1, 1], Literal[1] == Literal[True], Final[int], ClassVar[int], Annotated[int, 'meta', 3], Annotated[Annotated[int, 1], 2], Any, NoReturn, Never, Self, LiteralString)
T, K = TypeVar('T'), TypeVar('K', bound=int)
C = TypeVar('C', int, str)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')
print(T, K, C, P, Ts, T.__bound__, K.__bound__, C.__constraints__, TypeVar('Co', covariant=True), TypeVar('Cn', contravariant=True), TypeVar('D', default=int).__default__, T.__name__, P.args, P.kwargs, Unpack[Ts])


class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item


print(Box[int], Box[int](3).item, Box[T], Box[int] == Box[int], Box[int].__origin__, Box[int].__args__, Box.__parameters__, Dict[T, K][str, int], List[T][int], Callable[P, T][[int], str], Union[T, int][str], Box[int].__orig_class__ if hasattr(Box[int], '__orig_class__') else 'none', Box[int](1).__orig_class__)
print(get_origin(List[int]), get_args(Dict[str, int]), get_args(Callable[[int], str]), get_origin(Union[int, str]), get_args(Optional[int]), get_origin(list[int]), get_origin(int), get_args(Annotated[int, 1]), get_origin(Annotated[int, 1]), get_args(Literal[1, 2]), is_typeddict(int))


class Movie(TypedDict, total=False):
    name: Required[str]
    year: int


class Sub(Movie):
    extra: NotRequired[int]


print(Movie(name='x'), Movie.__required_keys__, Movie.__optional_keys__, Sub.__required_keys__, Movie.__total__, is_typeddict(Movie), TypedDict('TD', {'a': int})(a=1), type(Movie(name='a')), get_type_hints(Movie))


class NT(NamedTuple):
    a: int
    b: str = 'x'

    def both(self):
        return self.a, self.b


print(NT(1), NT(1, 'y').both(), NT._fields, NT._field_defaults, NT.__annotations__, NT(1) == (1, 'x'), NT(2)._replace(a=5), NamedTuple('N2', [('q', int)])(3))


@runtime_checkable
class Closer(Protocol):
    def close(self): ...


class Has:
    def close(self):
        pass


print(isinstance(Has(), Closer), isinstance(3, Closer), issubclass(Has, Closer), typing.get_protocol_members(Closer), is_protocol(Closer), is_protocol(int))
UserId = NewType('UserId', int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, cast(str, 3), assert_type(1, int), reveal_type is not None)


@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x):
    return x


print(over(1), len(get_overloads(over)), final(Has) is Has, Has.__final__, override(over).__override__, no_type_check(over) is over)


def hinted(a: 'int', b: Optional['str'] = None, *c: List[int], **d: 'Box[int]') -> 'None':
    pass


print(get_type_hints(hinted), get_type_hints(hinted, include_extras=True)['a'])


class Ann:
    x: Annotated[int, 'm']
    y: 'ClassVar[int]' = 1


print(get_type_hints(Ann), get_type_hints(Ann, include_extras=True)['x'], ForwardRef('int'), ForwardRef('a') == ForwardRef('a'), Concatenate[int, P], TypeGuard[int], TypeIs[int], ReadOnly[int])
type Alias[X] = list[X]
print(Alias, Alias[int], Alias.__value__, Alias.__type_params__, TypeAliasType('TA', int), isinstance(Alias, TypeAliasType))
for bad in (lambda: Union[()], lambda: Optional[1, 2], lambda: List[int, str], lambda: Box[int, str], lambda: Literal(), lambda: Union(), lambda: Callable[int], lambda: ClassVar[int, str], lambda: TypeVar('X', int), lambda: isinstance(1, List[int]), lambda: issubclass(int, Union[int, str]) ,
            lambda: Closer(), lambda: Any(), lambda: Final[int, str], lambda: Annotated[int], lambda: type('X', (Union[int, str],), {}), lambda: Type[int, str], lambda: isinstance(1, Any), lambda: Movie.__call__(1), lambda: isinstance({}, Movie), lambda: Generic[int], lambda: assert_never(3), lambda: List[T][int, str], lambda: Dict[str], lambda: ForwardRef('a b')):
    try:
        print(bad())
    except (TypeError, SyntaxError, AssertionError) as e:
        print(type(e).__name__, str(e)[:100])
