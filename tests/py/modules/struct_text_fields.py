# struct: s, p and c fields of every length, and values of the wrong kind in them.
from struct import *
for t in [
    "[pack('%ds' % n, b'abc') for n in range(5)], [pack('%dp' % n, b'abc') for n in range(5)]",
    "unpack('3sx2s', b'abc-de'), unpack('p', b'\\x00'), unpack('5p', b'\\x09abcd'), unpack('0s', b''), unpack('cc', b'ab')",
    "pack('3s', bytearray(b'x')), pack('2s', b'\\x00')",
    "pack('3s', 'abc')",
    "pack('3s', 5)",
    "pack('p', None)",
    "pack('c', 'a')",
    "pack('c', b'')",
    "pack('2c', b'a')",
    "unpack('3s', b'ab')",
    "calcsize('3s3s'), calcsize('s0i'), calcsize('3sI'), calcsize('=3sI'), calcsize('xs')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
