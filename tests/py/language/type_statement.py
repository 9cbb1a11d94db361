# type X = ... makes a lazy alias.
type Num = int | float
print(Num, type(Num).__name__, Num.__name__, Num.__value__)
type Pair[T] = tuple[T, T]
print(Pair.__type_params__, Pair.__value__, Pair[int])
type Rec = list[Rec]
print(Rec.__value__)
type Lazy = undefined_thing
try:
    Lazy.__value__
except NameError as e:
    print(e)
undefined_thing = int
print(Lazy.__value__)
class C:
    type Inner = dict[str, Num]
    x: Inner
print(C.Inner, C.Inner.__value__)
type type = int
print(type.__name__)
def f():
    type Local[A, *B, **D] = A
    return Local
print(f().__name__, f().__type_params__)
