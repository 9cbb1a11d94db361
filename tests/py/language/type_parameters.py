# PEP 695 functions and classes with type parameters.
def first[T](xs: list[T]) -> T:
    return xs[0]
print(first([3, 4]), first.__type_params__, first.__annotations__)
class Box[T, *Ts, **P]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
print(Box.__type_params__, Box(5).get())
T, Ts, P = Box.__type_params__
print(T.__name__, type(T).__name__, type(Ts).__name__, type(P).__name__)
def bound[T: int, S: (str, bytes), D = int](x: T, y: S) -> D: return x
print([(p.__name__, p.__bound__, p.__constraints__) for p in bound.__type_params__])
print(bound.__type_params__[2].__default__)
class One[T]: pass
print(One[int], One.__orig_bases__[0])
class Sub[U](One[U]): pass
print([c.__name__ for c in Sub.__mro__], Sub[str])
try:
    T
except NameError as e:
    print(e)
def outer[T]():
    def inner() -> T: return T
    return inner() is outer.__type_params__[0]
print(outer())
def lazy[T: undefined](x): return x
print(lazy(1))
try:
    lazy.__type_params__[0].__bound__
except NameError as e:
    print(e)
