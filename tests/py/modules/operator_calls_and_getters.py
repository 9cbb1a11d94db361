# operator's functions, itemgetter, attrgetter and methodcaller with odd arguments.
import operator
from operator import *
class O: x = 5; y = [1, 2]; m = lambda self, *a, **k: (a, k)
for t in [
    "add(1, 2), sub('abc' and 3, 1), mul([1], 2), truediv(1, 2), floordiv(7, 2), mod('%s', 3), pow(2, 3), matmul and 1",
    'neg(1), pos(-1), inv(5), invert(5), not_(0), truth([]), abs(-2), index(True)',
    "lt(1, 2), le(1, 1), eq('a', 'a'), ne(1, 2), ge(2, 1), gt(1, 2), is_(None, None), is_not(1, None)",
    'and_(6, 3), or_(6, 3), xor(6, 3), lshift(1, 3), rshift(8, 2)',
    "concat([1], [2]), contains('abc', 'b'), countOf([1, 2, 1], 1), indexOf([1, 2], 2), getitem('abc', 1), length_hint([1]), length_hint(5, 3)",
    'concat(1, 2)',
    'indexOf([1], 5)',
    'contains(5, 1)',
    'index(1.5)',
    "length_hint([], 'a')",
    "length_hint(5, 'a')",
    'getitem([1], 5)',
    "itemgetter(1)('abc'), itemgetter(0, 2)('abc'), itemgetter(slice(1))('abc'), itemgetter('k')({'k': 1})",
    'itemgetter()',
    'itemgetter(5)([1])',
    "itemgetter('a')([1])",
    "attrgetter('x')(O), attrgetter('x', 'y')(O()), attrgetter('y.__len__')(O())()",
    "attrgetter('z')(O)",
    "attrgetter('x.z')(O)",
    'attrgetter(5)',
    'attrgetter()',
    "attrgetter('x')()",
    "methodcaller('m', 1, k=2)(O()), methodcaller('upper')('a'), methodcaller('split', ',', maxsplit=1)('a,b,c')",
    'methodcaller()',
    'methodcaller(5)',
    "methodcaller('nope')('a')",
    "repr(itemgetter(1, 'a')), repr(attrgetter('a.b', 'c')), repr(methodcaller('m', 1, k=[2]))",
    "iadd([1], [2]), isub(3, 1), imul('a', 2), iand({1, 2}, {1}), iconcat([1], (2,)), ior({1}, {2}), ixor(5, 1), ipow(2, 3), ilshift(1, 2)",
    'setitem([1], 5, 1)',
    'delitem([], 0)',
    'operator.call(max, 1, 2), operator.call(O().m, k=1)',
    'operator.call()',
    'operator.__add__ is add, operator.__all__[:3]',
    "is_none(None) if hasattr(operator, 'is_none') else 'not in 3.13'",
    'add(1)',
    'add(1, 2, 3)',
    "add('a', 1)",
    "lt(1, 'a')",
    "neg('a')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
