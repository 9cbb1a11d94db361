# Defaults of type parameters: which orders are allowed.
from typing import Generic, ParamSpec, TypeVar, TypeVarTuple, Unpack

T = TypeVar('T')
D = TypeVar('D', default=int)
Ts = TypeVarTuple('Ts')
Tds = TypeVarTuple('Tds', default=Unpack[tuple[int, str]])
P = ParamSpec('P', default=[int])

for items in ((T, D), (D, T), (T, Ts), (Ts, T), (Ts, D), (Tds, D), (Tds, P), (D, P), (Ts, P)):
    try:
        print(type('C', (), {}).__name__, Generic[tuple(
            Unpack[i] if isinstance(i, TypeVarTuple) else i for i in items)])

        class C(Generic[tuple(Unpack[i] if isinstance(i, TypeVarTuple) else i for i in items)]):
            pass
    except TypeError as e:
        print(e)


class A[X=int, **Q=[str]]:
    pass


print([p.__default__ for p in A.__type_params__], A[bool], A[bool, [int]])
