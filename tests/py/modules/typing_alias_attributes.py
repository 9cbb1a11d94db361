# Names, pickles, iteration and equality of aliases and special forms.
import pickle
import typing
from typing import (Annotated, Any, Callable, ClassVar, Dict, List, Literal, Optional, Tuple,
                    TypeVar, TypeVarTuple, Union, Unpack)

T = TypeVar('T')
Ts = TypeVarTuple('Ts')
for form in (List, Dict, Tuple, Callable, List[int], Dict[str, int], Tuple[int, ...], Union[int, str],
             Optional[int], Callable[[int], str], Literal[1], ClassVar[int], Union, Any, ClassVar,
             typing.ContextManager, typing.AbstractSet[int], typing.Counter):
    print(form, form.__name__, form.__qualname__, form.__module__)
for form in (List[int], Tuple[int, ...], Tuple[()], Union[int, str], Optional[int],
             Callable[[int, str], float], Callable[..., int], Literal[1, 2], ClassVar[int],
             Annotated[int, 1], Annotated[Tuple[int, ...], 'a'], Dict[str, List[int]]):
    print(form == pickle.loads(pickle.dumps(form)), form)
for form in (Union, Union[int, str], List, Tuple, Callable, Callable[[T], str], Annotated[T, '']):
    try:
        print(list(form))
    except TypeError as e:
        print(e)
print(list(List[int]))
print(Union[Annotated[int, {}], str] == Union[str, Annotated[int, {}]])
for base in (type(ClassVar), type(List[int]), type(Union[int, str])):
    try:
        type('C', (base,), {})
    except TypeError as e:
        print(e)
print(tuple[Unpack[Ts]][int, str], list[Tuple[Unpack[Ts]]][int, str])
