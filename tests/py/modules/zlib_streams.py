# zlib: round trips in all formats, streams, check sums, errors.
import zlib

data = b'hello world ' * 200 + bytes(range(256))
print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')), zlib.adler32(b'lo', zlib.adler32(b'hel')), zlib.adler32(b''), zlib.crc32(b''), zlib.adler32(b'\xff' * 10000))
for level in (-1, 0, 1, 6, 9):
    c = zlib.compress(data, level)
    print(level, zlib.decompress(c) == data, len(c) < len(data) or level == 0, c[0] == 0x78)
for wbits in (15, -15, 31, 9, -9):
    c = zlib.compress(data, wbits=wbits)
    print(wbits, zlib.decompress(c, wbits=wbits) == data, c[:2] == b'\x1f\x8b')
print(zlib.decompress(b'x\x9c\xcbH\xcd\xc9\xc9\x07\x00\x06,\x02\x15'), zlib.decompress(bytes.fromhex('1f8b0800000000000003cb48cdc9c9070086a6103605000000'), 31), zlib.decompress(bytes.fromhex('1f8b0800000000000003cb48cdc9c9070086a6103605000000'), 47), zlib.decompress(zlib.compress(b'')))
co = zlib.compressobj(9)
c = co.compress(b'part one ') + co.compress(b'part two') + co.flush()
do = zlib.decompressobj()
out = b''.join(do.decompress(c[i:i + 3]) for i in range(0, len(c), 3)) + do.flush()
print(out, do.eof, do.unused_data, do.unconsumed_tail)
do = zlib.decompressobj()
print(do.decompress(c + b'trailing'), do.unused_data, do.eof)
do = zlib.decompressobj()
first = do.decompress(zlib.compress(data), 100)
print(len(first), bool(do.unconsumed_tail), do.eof)
rest = do.decompress(do.unconsumed_tail) + do.flush()
print(first + rest == data, do.eof)
co = zlib.compressobj(wbits=-15)
raw = co.compress(data) + co.flush()
print(zlib.decompressobj(-15).decompress(raw) == data, zlib.decompressobj(-15).copy().decompress(raw)[:5])
for bad in (lambda: zlib.decompress(b'garbage'), lambda: zlib.decompress(b''), lambda: zlib.decompress(c[:-5]), lambda: zlib.compress('text'), lambda: zlib.decompress('text'), lambda: zlib.compress(b'', 99), lambda: zlib.decompress(c[:-1] + b'\0'), lambda: zlib.compressobj(99), lambda: zlib.decompressobj().decompress(b'', -1), lambda: zlib.decompress(b'x', 31), lambda: co.flush()):
    try:
        print(bad())
    except (zlib.error, TypeError, ValueError) as e:
        print(type(e).__name__, str(e).split(':')[0][:60])
print(zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_BEST_COMPRESSION, zlib.Z_FINISH, zlib.Z_DEFAULT_STRATEGY)
