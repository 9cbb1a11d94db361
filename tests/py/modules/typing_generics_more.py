# typing: generic classes with several parameters, substitution, protocols, runtime checks, new syntax.
from typing import *
import typing

T, U = TypeVar('T'), TypeVar('U')


class Pair(Generic[T, U]):
    pass


class Half(Pair[T, int]):
    pass


class Named(Pair[str, U], Generic[U]):
    pass


print(Pair[int, str], Half[str], Pair[T, T][int], Half.__orig_bases__, Half.__parameters__, Named.__parameters__, Pair[list[T], U][int, str], Pair[int, str].__args__, Pair.__class_getitem__((int, str)), Half[int].__mro_entries__(()) if False else 'ok')


class Stack[E]:
    def __init__(self):
        self.items: list[E] = []

    def push(self, x: E) -> 'Stack[E]':
        self.items.append(x)
        return self


def first[A, B: int](a: A, b: B) -> A:
    return a


print(Stack[int]().push(1).items, Stack.__type_params__, first.__type_params__, first.__type_params__[1].__bound__, first(1, 2), Stack[int], first.__annotations__)


class Ts[*Xs]:
    pass


class Ps[**P]:
    pass


print(Ts[int, str], Ts[()], Ps[[int, str]], Ps[...], Ts.__parameters__, Ts[int, *tuple[str, ...]])
type Tree[X] = X | list[Tree[X]]
print(Tree, Tree[int], Tree.__value__, Tree.__type_params__, Tree.__name__)


@runtime_checkable
class Named2(Protocol):
    name: str

    def greet(self) -> str: ...


class Ok:
    name = 'ok'

    def greet(self):
        return 'hi'


class Missing:
    name = 'x'


print(isinstance(Ok(), Named2), isinstance(Missing(), Named2), isinstance(Ok(), SupportsInt), isinstance(3, SupportsInt), isinstance(3.5, SupportsRound), isinstance([], Sized) if 'Sized' in dir(typing) else '', isinstance(1, SupportsIndex), isinstance('a', Hashable), issubclass(int, SupportsAbs))
for bad in (lambda: issubclass(Ok, Named2), lambda: Named2(), lambda: Pair[int, str, float], lambda: isinstance(Ok(), type('P', (Protocol,), {})), lambda: type('Q', (Generic[T], Generic[U]), {}), lambda: Generic[T, T], lambda: Pair[int, str][int], lambda: TypeVar('A', 'B'), lambda: TypeVar(3), lambda: Union[1, 2], lambda: Optional[3], lambda: Tuple[..., int], lambda: Callable[[int]], lambda: List[1]):
    try:
        print(bad())
    except TypeError as e:
        print(str(e)[:90])


class TD(TypedDict):
    a: int
    b: 'str'


class TD2(TD, total=False):
    c: list[int]


print(TD2.__required_keys__ == {'a', 'b'}, TD2.__optional_keys__, TD2(a=1, b='x'), get_type_hints(TD2), TD.__total__, TD2.__total__)
print(get_type_hints(first), get_args(Literal['a', 1, None]), get_origin(Pair[int, str]), get_args(Pair[int, list[str]]), Literal[Literal[1, 2], 3], Literal[1, 2] == Literal[2, 1], Union[list[int], None], Optional['Fwd'], Annotated[list[T], 'x'][int])
