# Arrays as sequences, buffers and copies.
import copy
import struct
from array import array

a = array('i', [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.extend(array('i', [7]))
a.insert(0, 0)
a.insert(-1, 99)
print(a, len(a), a[0], a[-1], a[2:4], a[::2], list(a), 99 in a, a.index(99), a.count(1))
a.remove(99)
print(a.pop(), a.pop(0), a, a.tolist(), a.itemsize, a.typecode)
a.reverse()
print(a, a + array('i', [1]), a * 2, 2 * a[:1], a == array('i', a), a != a, a < array('i', [9]))
a[0] = 60
a[1:3] = array('i', [7, 8, 9])
del a[0]
del a[::2]
print(a)
a += array('i', [1])
a *= 2
print(a)
a[::4] = array('i', [0, 0])
print(a)
b = array('h', [1, -2])
print(b.tobytes(), bytes(b), bytearray(b), b.byteswap(), b)
b.frombytes(b'\x01\x00')
b.fromlist([5])
m = memoryview(b)
print(b, m.tolist(), m.format, m.nbytes, m.itemsize, len(m), m.obj is b)
m[0] = 77
print(b)
try:
    b.append(1)
except BufferError as e:
    print(type(e).__name__, e)
m.release()
b.append(1)
print(b, struct.unpack('<h', b[:1].tobytes()), b''.join([array('B', [65]), b'x']))
d = array('d', [1.5, float('inf')])
print(d, d.tolist(), copy.copy(d), copy.deepcopy(d), copy.copy(d) is d, array('f', [1, 2.25]))
w = array('w', 'añ𝄞')
print(w, w.tounicode(), w[1], w.itemsize, len(w))
w.fromunicode('!')
print(w)
for i, x in enumerate(array('B', [3, 2, 1])):
    print(i, x, end=' ')
print(sorted(array('b', [3, -1, 2])), sum(array('q', range(10))), max(array('d', [1, 2])), array('Q', [2 ** 64 - 1]))
class Sub(array):
    def __init__(self, *args):
        self.extra = 1
s = Sub('b', [1, 2])
print(s, s.extra, isinstance(s, array), s[:1], type(s + s).__name__)
match array('b', [1, 2]):
    case [x, y]:
        print('sequence', x, y)
a = array('b', [1])
try:
    a.fromlist([2, 'x'])
except TypeError as e:
    print(e, a)
print(array('b', b'\xff\x01'), array('B', 'ab'.encode()), bytes(array('I', [1])), array('l').itemsize, array('L').itemsize, array('I').itemsize)
x = array('i', [1, 2, 3, 4, 5])
x[1:4] = array('i')
print(x, bool(array('b')), array('i', (i * i for i in range(4))))
print(int.from_bytes(array('B', [1, 2]), 'big'), b'ab' + array('B', [99]), bytearray(b'ab') == array('B', b'ab'))
