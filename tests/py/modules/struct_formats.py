# struct: formats, sizes, alignment, packing in place, iterating, errors.
import struct
from struct import *

for fmt in ('b', 'h', 'i', 'l', 'q', 'n', 'f', 'd', 'e', '?', 'c', 's', 'p', 'P', 'x', '=l', '<q', '>h', '!i', '@ci', '<ci', '3s', '0s', 'bxxh', '2h3b', '@bq', 'qb0q', ''):
    print(repr(fmt), calcsize(fmt), end=' ')
print()
print(pack('<hIq', -2, 3, -4), pack('>hIq', -2, 3, -4), pack('@bh', 1, 2), pack('3s', b'abcd'), pack('5s', b'ab'), pack('5p', b'abcdefg'), pack('2p', b'a'), pack('c?', b'z', []), pack('<d', 1.5), pack('>f', -0.0), pack('<e', 65504))
print(unpack('<hIq', pack('<hIq', -2, 3, -4)), unpack('5p', b'\x02ab\0\0'), unpack('?b', b'\x05\xff'), unpack('3c', b'abc'), unpack('<e', b'\xff\x7b'), unpack('<f', b'\0\0\xc0\x7f'), unpack('2s x', b'ab\0'))
print(unpack_from('<h', b'xx\x01\x02yy', 2), unpack_from('<h', b'\x01\x02', offset=-2), list(iter_unpack('<h', b'\x01\0\x02\0')), next(iter_unpack('c', b'a')))
b = bytearray(6)
pack_into('<hh', b, 1, 1, -1)
print(b)
s = Struct('<hb')
print(s.format, s.size, s.pack(1, 2), s.unpack(b'\x01\0\x02'), s.unpack_from(b'..\x01\0\x02', 2), list(s.iter_unpack(b'\x01\0\x02' * 2)), s.pack_into(b, 0, 5, 6), b, s)


class I:
    def __index__(self):
        return 7


print(pack('b', I()), pack('?', I()), Struct(b'i').size, pack('d', 3), pack('<e', 1e-8), pack('e', 0.1), calcsize('1000000s'), pack('0i') == b'')
for bad in (lambda: pack('b', 128), lambda: pack('B', -1), lambda: pack('H', 65536), lambda: pack('q', 1 << 63), lambda: pack('i', 1.5), lambda: pack('d', 'a'), lambda: pack('c', b'ab'), lambda: pack('c', 'a'), lambda: pack('s', 'a'),
            lambda: pack('i'), lambda: pack('i', 1, 2), lambda: unpack('i', b'abc'), lambda: unpack_from('i', b'abc'), lambda: unpack_from('i', b'abcde', 9), lambda: unpack_from('b', b'a', -2), lambda: list(iter_unpack('h', b'abc')), lambda: iter_unpack('', b''),
            lambda: calcsize('z'), lambda: calcsize('3'), lambda: calcsize('<n'), lambda: pack_into('i', bytearray(2), 0, 1), lambda: pack_into('b', b'a', 0, 1), lambda: pack('e', 1e6), lambda: pack_into('b', bytearray(1), -2, 1), lambda: pack('f', 1e40),
            lambda: calcsize('99999999999999999999s'), lambda: pack(), lambda: Struct(3), lambda: calcsize('é'), lambda: pack('?'), lambda: pack('2h', 1)):
    try:
        print(bad())
    except (error, TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
