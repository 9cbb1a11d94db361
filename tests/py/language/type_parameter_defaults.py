# Defaults of type parameters: evaluated when asked for, has_default, order, subscription, errors.
from typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault, Generic
def f[T = int, *Ts = *tuple[int, ...], **P = [str]](x: T): return x
for p in f.__type_params__:
    print(type(p).__name__, p, p.has_default(), p.__default__)
class A[T, U = list[T]]: pass
print(A.__type_params__[1].__default__, A[int], A[int, str], A[int].__args__, A.__type_params__[0].__default__ is NoDefault)
type L[T = undefined_later] = list[T]
try:
    L.__type_params__[0].__default__
except NameError as e:
    print(e)
undefined_later = 5
print(L.__type_params__[0].__default__, L[str], L)
T = TypeVar('T', default=int)
print(T.has_default(), T.__default__, TypeVar('U').has_default(), TypeVar('V', default=None).__default__, NoDefault)
P = ParamSpec('P', default=[int, str])
Ts = TypeVarTuple('Ts', default=(int,))
print(P.__default__, Ts.__default__)
class G(Generic[T]): pass
print(G[str], G.__parameters__)
for text in ['def f[T = int, U](): pass', 'class C[**P = [int], T]: pass', 'type X[T = 1, *Ts] = 1', 'def f[T = (yield)](): pass', 'def f[*Ts = *a, T = 1](): pass',
             'def f[T: int = str](): pass', 'def f[*Ts: int](): pass', 'def f[**P: int](): pass', 'def f[T, T](): pass', 'class C[T](T := int): pass',
             'type T[T] = T', 'def f[](): pass', 'class C[]: pass', 'def f[*Ts = a](): pass']:
    try:
        compile(text, 'f', 'exec')
        print(text, 'fine')
    except SyntaxError as e:
        print(text, '->', e.msg)
def g[T: (int, str)](): pass
def h[T: int](): pass
print(g.__type_params__[0].__constraints__, g.__type_params__[0].__bound__, h.__type_params__[0].__bound__)
def outer[A]():
    def inner[B](): return A, B
    return inner
print(outer().__type_params__, outer()(), outer.__type_params__)
class M[T]:
    x: T
    def m[U](self, a: T, b: U) -> tuple[T, U]: ...
    type Al = list[T]
print(M.m.__annotations__, M.__annotations__, M.Al.__value__, M.__orig_bases__, M.__parameters__)
