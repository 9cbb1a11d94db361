# bytes: construction, indexing, slicing, comparison, iteration and errors.
print(bytes(), bytes(3), bytes([1, 255]), bytes(b'ab'), bytes('é', 'utf-8'), bytes(range(3)), bytes(x for x in (65, 66)), b'\x00a\xff', bytes(bytearray(b'x')))
b = b'hello'
print(b[0], b[-1], b[1:3], b[::-1], list(b), len(b), b + b'!', b * 2, 104 in b, b'ell' in b, b == bytearray(b'hello'), b == 'hello', b < b'help', hash(b) == hash(b'hello'), max(b), sorted(b)[:2])
for f in (lambda: bytes('a'), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes(['a']), lambda: bytes(1.5), lambda: bytes(5, 'ascii'), lambda: b[10], lambda: b['a'], lambda: b + 'a', lambda: 'a' in b, lambda: 300 in b, lambda: bytes(None), lambda: b < 'a', lambda: b * 1.5, lambda: bytes(10 ** 30), lambda: bytes('a', 'ascii', 'strict', 1), lambda: bytes([1], 'utf-8')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
class B:
    def __bytes__(self): return b'made'
print(bytes(B()), bytes.fromhex('00 ff 1A'), b'\x01\xab'.hex(), b'abcdef'.hex(':'), b'abcdef'.hex('-', 2), b'abcde'.hex(' ', -2), bytes.fromhex(''))
for t in ('0', 'zz', '0 0', 'é0'):
    try:
        bytes.fromhex(t)
    except ValueError as e:
        print(e)
