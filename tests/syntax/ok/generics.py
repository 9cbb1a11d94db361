def f[T](): pass
def f[T: int, U: (int, str) = int, *V = *tuple[int], **W = [int]](a: T) -> U: pass
class A[T,]: pass
class A[T](B[T]): pass
async def f[T](): pass
type X = int
type X[T, *U, **V] = T
type type = int
type match = int
class B: type C = int
if 1: type D = int
x = 1; type E = int
type = 1
type(a)
type.b
type[a]
type: int = 1
type, a = b
type in a
type -1
