# memoryview: casts between formats and shapes, released views, read-only targets.
m = memoryview(bytearray(range(8)))
for t in [
    "m.cast('H').tolist(), m.cast('B', (2, 4)).tolist(), m.cast('b')[-1], m[2:6].tobytes(), m[::-1].tolist(), m.nbytes, m.itemsize, m.format, m.shape, m.strides, m.ndim, m.contiguous, m.readonly, memoryview(b'a').readonly",
    "m.cast('H').cast('B').shape, m.cast('Q')[0] == int.from_bytes(bytes(range(8)), 'little'), m.hex(), m.hex('-', 4), m == bytes(range(8)), m[1:3] == b'\\x01\\x02', hash(memoryview(b'ab')) == hash(b'ab'), 3 in m, list(m[:2]), m.tolist()[:2], len(m)",
    "m.cast('z')",
    "m.cast('H', (3,))",
    "m[:7].cast('H')",
    "m[::2].cast('B')",
    "m.cast('d', (1, 1)).tolist()",
    "m['a']",
    'm[9]',
    "memoryview(b'a')[0] if True else 1",
    "memoryview('a')",
    'memoryview(5)',
    'hash(m)',
    "(lambda v: (v.release(), v.tobytes()))(memoryview(b'a'))",
    "(lambda v: (v.release(), repr(v)[:8], v.release()))(memoryview(b'a'))",
    'm.toreadonly().readonly, memoryview(m).obj is m.obj, m[0:0].tobytes(), bytes(m[2:4]), bytearray(m)[:2]',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
