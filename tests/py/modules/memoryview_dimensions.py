# memoryview: casts to several dimensions, indexing, comparing, released views, buffers of classes.
import array

m = memoryview(bytes(range(12))).cast('B', (3, 4))
print(m.shape, m.strides, m.ndim, len(m), m.nbytes, m.itemsize, m.c_contiguous, m.f_contiguous)
print(m.tolist(), m[1, 2], m[-1, -1], m.tobytes() == bytes(range(12)))
print(memoryview(bytes(range(12))).cast('B', [2, 2, 3]).tolist())
h = memoryview(bytearray(16)).cast('H', (2, 4))
h[1, 3] = 513
print(m[0:1].tolist(), m[1:].shape, m[1:][0, 0], m[:0].shape)
print(h.tolist(), h.cast('B').tolist()[-2:], h.format)
z = memoryview(b'x').cast('B', ())
print(z.shape, z.tolist(), z[()], z.ndim)
for bad in (lambda: m[0], lambda: m[0, 4], lambda: m[3, 0], lambda: m[0, 0, 0], lambda: m['a'], lambda: len(z), lambda: m[0, 'a'],
            lambda: memoryview(b'abc').cast('B', (2, 2)), lambda: memoryview(b'abc').cast('B', (0, 3)), lambda: m.cast('B', (4, 3)),
            lambda: memoryview(b'ab').cast('B', 3), lambda: memoryview(b'ab').cast('B', ('a',))):
    try:
        print(bad())
    except (NotImplementedError, IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(m == memoryview(bytes(range(12))).cast('B', (3, 4)), m == memoryview(bytes(range(12))), m == bytes(range(12)))
a = array.array('d', [1.5, 2.5])
v = memoryview(a)
print(v.format, v.tolist(), v[0], v.readonly)
v[1] = 9
print(a, v.cast('B').nbytes)


class Mine:
    def __buffer__(self, flags):
        return memoryview(b'from a class')


print(bytes(memoryview(Mine()))[:4], b'x'.__buffer__(0).tobytes(), bytearray(b'y').__buffer__(0)[0])
from collections.abc import Buffer
print([isinstance(x, Buffer) for x in (b'', bytearray(), m, a, Mine(), '', [])])
b = bytearray(b'abc')
with memoryview(b) as w:
    try:
        b.append(1)
    except BufferError as e:
        print(e)
b.append(1)
try:
    w[0]
except ValueError as e:
    print(e)
print(repr(w).startswith('<released memory'), memoryview(b'a') == memoryview(b'a'), memoryview(b'ab')[::-1].tolist())
