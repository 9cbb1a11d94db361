# What is refused, and how.
from typing import *
T = TypeVar('T'); U = TypeVar('U')
def attempt(f):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: List[int, str])
attempt(lambda: Dict[int])
attempt(lambda: isinstance([], List[int]))
attempt(lambda: isinstance(1, Any))
attempt(lambda: Any())
attempt(lambda: Union[()])
attempt(lambda: Optional[int, str])
attempt(lambda: Callable[int])
attempt(lambda: Callable[int, str])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: Union())
attempt(lambda: List())
attempt(lambda: Self[int])
attempt(lambda: List[ClassVar[int]])
attempt(lambda: List[Union])
attempt(lambda: TypeVar('A', int))
attempt(lambda: TypeVar('A', int, str, bound=int))
attempt(lambda: TypeVar('A', covariant=True, contravariant=True))
attempt(lambda: Annotated[int])
attempt(lambda: isinstance(1, Literal[1]))
attempt(lambda: ForwardRef('1 +'))
attempt(lambda: List[int][str])
attempt(lambda: Concatenate[int, str])
def c1():
    class A(Generic): pass
def c2():
    class A(Generic[T], List[U]): pass
def c3():
    class A(Union[int, str]): pass
def c4():
    class A(Generic[T]): pass
    return A[int, str]
def c5():
    class A: pass
    return A[int]
def c6():
    class A(Protocol):
        def f(self): ...
    return A()
def c7():
    class A(Protocol):
        def f(self): ...
    return isinstance(1, A)
def c8():
    class B: pass
    class A(B, Protocol): pass
def c9():
    @runtime_checkable
    class A(Protocol):
        x: int
    return issubclass(int, A)
def c10():
    class N(NamedTuple):
        x: int = 1
        y: int
def c11():
    class N(NamedTuple):
        x: int
        def _make(self): ...
def c12():
    class D(TypedDict):
        x: int
    return isinstance({}, D)
def c13():
    UserId = NewType('UserId', int)
    class X(UserId): pass
def c14():
    @runtime_checkable
    class A: pass
def c15():
    class A(T): pass
def c16():
    class A(Final): pass
for f in (c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16):
    attempt(f)
attempt(lambda: assert_never('x' * 3))
