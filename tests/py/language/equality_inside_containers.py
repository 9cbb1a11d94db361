# Equality of containers whose items are instances of subclasses of built-in types.
from collections import namedtuple

T = namedtuple('T', 'a b')


class L(list):
    pass


class D(dict):
    pass


class S(str):
    pass


class I(int):
    pass


class Fs(frozenset):
    pass


print(T(1, 2) == (1, 2), (1, 2) == T(1, 2))
print(('x', T(1, 2)) == ('x', (1, 2)), ('x', (1, 2)) == ('x', T(1, 2)))
print([T(1, 2)] == [(1, 2)], {1: T(1, 2)} == {1: (1, 2)}, T(T(1, 2), 3) == ((1, 2), 3))
print(T(1, ('i', T(1, 2))) == T(1, ('i', (1, 2))), T(1, T(1, 2)) < T(1, (1, 3)))
print((T(1, 2),) == ([1, 2],), (T(1, 2), 1) == ('a', 1), ((), T(1, 2)) == (T(1, 2), ()))
print({('x', T(1, 2)): 'found'}.get(('x', (1, 2))), ('x', (1, 2)) in {('x', T(1, 2))})
print([('x', T(1, 2))].index(('x', (1, 2))), (('x', T(1, 2)),).count(('x', (1, 2))))
print([L([1])] == [[1]], ([1],) == (L([1]),), (L([1]), 1) == ([1], 1))
print([D(a=1)] == [{'a': 1}], (D(a=1),) == ({'a': 1},), ({'a': 1},) == (D(a=1),))
print((S('a'),) == ('a',), (I(1),) == (1.0,), (1.0,) == (I(1),), (Fs([1]),) == (frozenset([1]),))
