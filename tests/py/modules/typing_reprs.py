# The reprs and equality of parametrized types.
from typing import *
import typing, collections.abc
T = TypeVar('T'); K = TypeVar('K', covariant=True); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
for t in (Any, List, List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, str, None],
          Union[int], Union[int, int, str], Callable, Callable[[int, str], bool], Callable[..., Any],
          Callable[P, T], Callable[Concatenate[int, P], T], Tuple[int, ...], Tuple[()], Tuple[int, str], Tuple,
          Type[int], Literal[1, 'a', None, True], Literal[Literal[1], 2], Annotated[int, 'm', 5],
          Annotated[Annotated[int, 1], 2], ClassVar[int], Final, Final[str], NoReturn, Never, Self,
          LiteralString, TypeAlias, T, K, P, Ts, P.args, P.kwargs, Unpack[Ts], Generic, Generic[T],
          List['A'], Optional['A'], DefaultDict[str, List[int]], Iterator[T], Generator[int, None, str],
          Generator[int], AsyncGenerator[int], Set[T], FrozenSet[int], Deque[int], Counter[str],
          ContextManager[int], Required[int], NotRequired[str], ReadOnly[int], TypeGuard[int], TypeIs[str],
          list[T], list[int], dict[str, T][int], Union[list[int], None], int | None, int | str, List[int] | None,
          Optional[T] | str, Hashable, Sized, NoDefault, Mapping[K, T], ForwardRef('X'), IO[str], TextIO,
          AnyStr, SupportsInt, Concatenate[int, ...]):
    print(repr(t))
print(Optional[int] == Union[None, int], Union[int, str] == Union[str, int], Union[int, str] == (int | str))
print(Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], List[int] == List[int], hash(List[int]) == hash(List[int]))
print(get_origin(List[int]), get_args(List[int]), get_origin(Callable[[int], str]), get_args(Callable[[int], str]))
print(get_args(Callable[..., int]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]))
print(get_origin(int | str), get_args(Union[int, None]), get_origin(int), get_args(Literal[1, 2]), get_origin(Generic))
print(Dict[K, T][int, str], Dict[str, T][int], Callable[[T], T][int], Callable[P, T][[int], str], Tuple[T, K][int, str])
print(Union[T, int][str], Optional[T][int], List[List[T]][int], list[T][int], Annotated[T, 1][int])
print(List[int].__origin__, List[T].__parameters__, Dict[K, List[T]].__parameters__, List[int].__args__)
print(isinstance([], List), isinstance({}, Mapping), issubclass(list, Sequence), isinstance(3, Hashable), isinstance(1, Union[int, str]))
