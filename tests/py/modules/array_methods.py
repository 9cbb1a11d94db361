# array: kinds, methods, slices, conversions, comparisons, errors.
from array import array, typecodes
import array as mod
import copy

print(typecodes, array('i'), array('i', [1, 2]), array('d', [1.5]), array('b', b'\x01\xff'), array('w', 'a€'), mod.ArrayType is array)
a = array('h', [3, 1, 2])
a.append(5)
a.extend([6])
a.extend(array('h', [7]))
a.insert(1, 9)
a.insert(-100, 0)
print(a, len(a), a.itemsize, a.typecode, a.pop(), a.pop(0), a.index(1), a.index(9, 1), a.count(9), 9 in a, a.buffer_info()[1])
a.remove(9)
a.reverse()
print(a, a[1:3], a[::-2], a[-1], a + a[:1], a * 2, a.tolist(), a.tobytes()[:4])
a[0] = -5
a[1:2] = array('h', [10, 11])
del a[0]
a[::2] = array('h', [0] * len(a[::2]))
print(a)
a += array('h', [1])
a *= 2
print(a, a == array('i', a.tolist()), array('i', [1]) < array('i', [2]), array('i', [1, 2]) > array('i', [1]), array('d', [1.0]) == array('i', [1]), array('i') == [])
b = array('i')
b.frombytes(b'\x01\0\0\0\x02\0\0\0')
b.fromlist([3])
print(b, list(reversed(b)), copy.copy(b), copy.deepcopy(b) is b, array('H', b'\x01\x02').tolist())
b.byteswap()
print(b.tolist(), array('B', range(3)), array('f', [0.1]).tolist(), array('Q', [2 ** 64 - 1]), array('i', array('b', [1])), bytes(array('b', [65])), memoryview(array('h', [1, 2])).tolist())
u = array('w')
u.fromunicode('xy')
print(u, array('i', (x for x in range(3))), bool(array('i')), array('b', bytearray(b'a')))
for bad in (lambda: array('x'), lambda: array('i', 'ab'), lambda: array('i', [1.5]), lambda: array('b', [128]), lambda: array('B', [-1]), lambda: array('i', 3), lambda: array('i', ['a']), lambda: array(), lambda: array('ii'), lambda: array(3), lambda: array('w', 'a') + array('i'), lambda: array('i', [1]) + [1],
            lambda: array('i')[0], lambda: array('i').pop(), lambda: array('i').remove(1), lambda: array('i').index(1), lambda: array('i', [1]).frombytes(b'abc'), lambda: array('i').fromlist([1, 'a']), lambda: array('i').extend(array('h')), lambda: array('i', [1]).__setitem__(0, 'a'),
            lambda: array('i', [1]).tounicode(), lambda: array('w', 'a').append('ab'), lambda: array('i', [1])['a'], lambda: array('i', [1]).__setitem__(slice(0, 1), [1]), lambda: hash(array('i')), lambda: array('i') < 3, lambda: array('w', [1])):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError, IndexError) as e:
        print(type(e).__name__, e)
it = iter(array('i', [1, 2]))
print(next(it), list(it), next(it, 'done'))
