# struct, array, binascii and int agreeing about the bytes of numbers.
import array
import binascii
import struct
import sys

for n in (0, 1, -1, 127, -128, 255, 32767, 65535, 2 ** 31 - 1, -2 ** 31, 2 ** 63 - 1):
    row = []
    for code, size in (('b', 1), ('h', 2), ('i', 4), ('q', 8)):
        try:
            s = struct.pack('<' + code, n)
            row.append((binascii.hexlify(s).decode(), s == n.to_bytes(size, 'little', signed=True), array.array(code, [n]).tobytes() == struct.pack('=' + code, n), int.from_bytes(s, 'little', signed=True) == n))
        except (struct.error, OverflowError) as e:
            row.append(type(e).__name__)
    print(n, row)
for f in (0.0, -0.0, 1.5, 1e308, 5e-324, float('inf'), float('nan'), 0.1):
    d = struct.pack('>d', f)
    print(f, d.hex(), struct.unpack('>d', d)[0], f.hex(), float.fromhex(f.hex()), array.array('d', [f])[0], struct.unpack('>f', struct.pack('>f', f if abs(f) < 1e38 or f != f else 1.0))[0])
a = array.array('H', range(3))
a.byteswap()
print(a.tolist(), memoryview(a).cast('B').tolist(), struct.unpack('3H', a), sys.byteorder, bytes(a).hex(':'), struct.unpack_from('<H', a, 2), list(struct.iter_unpack('H', a)))
b = bytearray(8)
struct.pack_into('>hh', b, 2, 1, -2)
m = memoryview(b)
m[0] = 255
struct.pack_into('<I', m, 4, 0xdeadbeef)
print(b, m.hex(), m[4:].cast('I')[0] == 0xdeadbeef, m[::2].tolist(), bytes(m[::-1]))
