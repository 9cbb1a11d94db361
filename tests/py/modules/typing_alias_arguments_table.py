# typing aliases: reprs, origins, arguments, equality and hashing.
from typing import *
for t in [
    "[repr(x) for x in (List[int], Dict[str, List[int]], Tuple[int, str], Tuple[()], Optional[List[int]], Union[int, str, None], Callable[[int, str], bool], Type[C] if False else Type[int], Literal['a', 1], Annotated[int, 1], Iterable[Any])]",
    'get_args(Dict[str, int]), get_origin(List[int]), List[int] == List[int], hash(List[int]) == hash(List[int]), List[int] == list[int], Union[int, str] == Union[str, int], Optional[int] == Union[int, None], Literal[1, 2] == Literal[2, 1], Tuple[int, ...].__args__',
    'List[int, str]',
    'Dict[int]',
    'Optional[5]',
    'Union[1, 2]',
    'Callable[int]',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
