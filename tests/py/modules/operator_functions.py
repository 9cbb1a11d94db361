# operator: all plain functions, in-place ones, getters and callers, errors.
import operator
from operator import *

print(operator.__all__)
print(add(1, 2), sub(5, 3), mul('a', 3), truediv(1, 4), floordiv(-7, 2), mod(-7, 3), pow(2, 5), neg(3), pos(-3), abs(-4), invert(5), inv(5), and_(6, 3), or_(6, 3), xor(6, 3), lshift(1, 4), rshift(16, 2), index(True))
print(lt(1, 2), le(2, 2), eq(1, 1.0), ne(1, 2), ge(1, 2), gt(2, 1), not_([]), truth('a'), is_(None, None), is_not(1, None))
print(concat([1], [2]), contains('abc', 'b'), countOf([1, 2, 1], 1), indexOf([3, 4], 4), getitem({'a': 1}, 'a'), length_hint([1, 2]), length_hint(iter([1])), length_hint(3, 7), call(max, 1, 2))
x = [1, 2, 3]
setitem(x, 0, 'new')
delitem(x, 1)
print(x, iadd(x, [4]), x, imul([1], 2), iconcat([1], [2]), isub(5, 2), ipow(2, 3), iand(6, 3), ior({1}, {2}), matmul(type('M', (), {'__matmul__': lambda s, o: 'mm'})(), 1))


class A:
    pass


a = A()
a.b = A()
a.b.c = 5
a.d = 6
print(attrgetter('d')(a), attrgetter('b.c', 'd')(a), attrgetter('b.c'), itemgetter(1)('abc'), itemgetter(0, 2)('abc'), itemgetter(slice(1, 3))('abcd'), itemgetter('k'), methodcaller('upper')('x'), methodcaller('split', ',', maxsplit=1)('a,b,c'), methodcaller('f', 1, a=2))
for bad in (lambda: attrgetter('zz')(a), lambda: attrgetter(3), lambda: attrgetter(), lambda: itemgetter(), lambda: itemgetter(9)('a'), lambda: methodcaller(), lambda: methodcaller(3), lambda: methodcaller('nope')(1), lambda: index(1.5), lambda: concat(1, 2),
            lambda: indexOf([1], 2), lambda: length_hint(1, 'a'), lambda: add(1), lambda: add(1, 'a'), lambda: contains(3, 1), lambda: length_hint(type('L', (), {'__length_hint__': lambda s: -1})()), lambda: call(), lambda: is_none(1) if 'is_none' in dir() else 'no is_none'):
    try:
        print(bad())
    except (AttributeError, TypeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
