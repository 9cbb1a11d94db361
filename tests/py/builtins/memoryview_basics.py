# memoryview of bytes and bytearray.
m = memoryview(b'abcdef')
print(m[0], m[-1], bytes(m[1:3]), m.tolist(), len(m), m.nbytes, m.itemsize, m.format, m.readonly, m.ndim, m.shape, m.strides, m.obj)
print(m == b'abcdef', m[::2].tobytes(), m[1:4].hex(), list(m[::-1]), 97 in m, m.contiguous, hash(m) == hash(b'abcdef'))
b = bytearray(b'hello')
v = memoryview(b)
v[0] = 72
v[1:3] = b'EL'
print(b, v.readonly)
for f in (lambda: b.append(1), lambda: v.__setitem__(0, 300), lambda: v.__setitem__(slice(0, 2), b'abc'), lambda: m.__setitem__(0, 1), lambda: m[10], lambda: hash(v), lambda: memoryview('a'), lambda: memoryview(5), lambda: v.__setitem__(0, 'a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
v.release()
b.append(33)
print(b)
try:
    v[0]
except ValueError as e:
    print(e)
with memoryview(b'ctx') as w:
    print(w.tobytes())
c = memoryview(bytes(range(8))).cast('H')
print(c.tolist() == [256, 770, 1284, 1798], c.itemsize, c.format)
