"""Compression in the format of zlib and gzip."""

from _padcell import show_as as _show_as
import _zlib
from _binascii import crc32 as _crc32

__all__ = ['compress', 'decompress', 'compressobj', 'decompressobj', 'crc32', 'adler32', 'error']

ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'
DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE = 8, 15, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED, Z_DEFAULT_STRATEGY = 1, 2, 3, 4, 0
(Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES) = range(7)


class error(Exception):
    """Something is wrong with the data or an argument."""


error.__module__ = 'zlib'


def crc32(data, value=0, /):
    """The CRC of bytes, going on from a value."""
    return _crc32(data, value)


def adler32(data, value=1, /):
    """Adler's check sum of bytes, going on from a value."""
    return _zlib.adler32(data, value & 0xffffffff)


def _kind(wbits, reading=False):
    # 'zlib', 'gzip' or 'raw'; reading may also mean to look.
    if wbits == 0 and reading or 8 <= wbits <= 15:
        return 'zlib'
    if -15 <= wbits <= -8:
        return 'raw'
    if 24 <= wbits <= 31:
        return 'gzip'
    if reading and 40 <= wbits <= 47:
        return 'any'
    return None


def _packed(data, level, kind):
    level = 6 if level == -1 else level
    if kind == 'zlib':
        return _zlib.deflate(data, level, True)
    body = _zlib.deflate(data, level, False)
    if kind == 'raw':
        return body
    head = b'\x1f\x8b\x08\0\0\0\0\0' + (b'\x02' if level == 9 else b'\x04' if level == 1
                                       else b'\0') + b'\x03'
    return (head + body + _crc32(data, 0).to_bytes(4, 'little')
            + (len(data) & 0xffffffff).to_bytes(4, 'little'))


def compress(data, /, level=-1, wbits=MAX_WBITS):
    """Bytes compressed."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    kind = _kind(wbits)
    if kind is None or not -1 <= level <= 9:
        raise error('Bad compression level')
    return _packed(bytes(data), level, kind)


def _gzip_start(data):
    # Where the compressed part begins; None when the header isn't complete.
    if len(data) < 2:
        return None
    if len(data) < 10:
        if data[:2] != b'\x1f\x8b'[:len(data[:2])]:
            raise error('Error -3 while decompressing data: incorrect header check')
        return None
    if data[:2] != b'\x1f\x8b':
        raise error('Error -3 while decompressing data: incorrect header check')
    flags, at = data[3], 10
    if flags & 4:
        at += 2 + int.from_bytes(data[at:at + 2], 'little')
    for bit in 8, 16:
        if flags & bit:
            end = data.find(b'\0', at)
            if end < 0:
                return None
            at = end + 1
    if flags & 2:
        at += 2
    return at if at <= len(data) else None


def _unpacked(data, kind, most=-1):
    # Output, bytes used, whether the end was reached, whether output is left.
    if kind == 'any':
        kind = 'gzip' if data[:1] == b'\x1f' else 'zlib'
    start = 0
    if kind == 'gzip':
        start = _gzip_start(data)
        if start is None:
            return b'', 0, False, False
    out, used, end = _zlib.inflate(data[start:], kind == 'zlib', most)
    if end == -2:
        raise error('Error -3 while decompressing data: incorrect data check')
    if end == -1:
        if kind == 'zlib' and used <= 2 and (
                len(data) >= 2 and ((data[0] << 8 | data[1]) % 31 or data[0] & 15 != 8)):
            raise error('Error -3 while decompressing data: incorrect header check')
        raise error('Error -3 while decompressing data: invalid data')
    used += start
    if end == 1 and kind == 'gzip':
        tail = data[used:used + 8]
        if len(tail) < 8:
            return out, used, False, False
        if int.from_bytes(tail[:4], 'little') != _crc32(out, 0):
            raise error('Error -3 while decompressing data: incorrect data check')
        if int.from_bytes(tail[4:], 'little') != len(out) & 0xffffffff:
            raise error('Error -3 while decompressing data: incorrect length check')
        used += 8
    return out, used, end == 1, end == 2


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """Bytes as they were."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    kind = _kind(wbits, True)
    if kind is None:
        raise error('Invalid initialization option')
    out, used, done, _ = _unpacked(bytes(data), kind)
    if not done:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return out


class _Compress:
    def __init__(self, level, kind):
        self._level, self._kind = level, kind
        self._data = bytearray()
        self._finished = False

    def compress(self, data, /):
        """Take bytes; they come out compressed at the end."""
        if self._finished:
            raise error('Error -2 while compressing data: inconsistent stream state')
        self._data += data
        return b''

    def flush(self, mode=Z_FINISH, /):
        """What is left, and the end."""
        if mode == Z_NO_FLUSH:
            return b''
        if mode != Z_FINISH:
            raise NotImplementedError('only a whole stream can be flushed')
        if self._finished:
            raise error('Error -2 while flushing: inconsistent stream state')
        self._finished = True
        return _packed(bytes(self._data), self._level, self._kind)

    def copy(self):
        """Another one that was given the same."""
        made = _Compress(self._level, self._kind)
        made._data, made._finished = bytearray(self._data), self._finished
        return made

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


_Compress.__name__ = _Compress.__qualname__ = 'Compress'


class _Decompress:
    def __init__(self, kind):
        self._kind = kind
        self._data = b''
        self._given = 0
        self.unused_data = self.unconsumed_tail = b''
        self.eof = False

    def decompress(self, data, /, max_length=0):
        """Take more bytes; gives what can be made of them, max_length at most."""
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        if self.eof:
            self.unused_data += bytes(data)
            return b''
        # From the beginning each time: what was given out already is left out.
        self._data += self.unconsumed_tail[:0] + bytes(data) if not self.unconsumed_tail else (
            bytes(data)[len(self.unconsumed_tail):])
        most = self._given + max_length if max_length else -1
        out, used, done, more = _unpacked(self._data, self._kind, most)
        piece = out[self._given:]
        self._given = len(out)
        self.unconsumed_tail = b''
        if done:
            self.eof = True
            self.unused_data = self._data[used:]
            self._data = b''
        elif more:
            self.unconsumed_tail = self._data[used:] or self._data[-1:]
        return piece

    def flush(self, length=DEF_BUF_SIZE, /):
        """What is left."""
        if length <= 0:
            raise ValueError('length must be greater than zero')
        if self.eof or not self._data:
            return b''
        out, used, done, _ = _unpacked(self._data, self._kind)
        piece = out[self._given:]
        self._given = len(out)
        if done:
            self.eof = True
            self.unused_data = self._data[used:]
        return piece

    def copy(self):
        """Another one in the same state."""
        made = _Decompress(self._kind)
        made._data, made._given, made.eof = self._data, self._given, self.eof
        made.unused_data, made.unconsumed_tail = self.unused_data, self.unconsumed_tail
        return made

    __copy__ = copy


_Decompress.__name__ = _Decompress.__qualname__ = 'Decompress'


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """An object that compresses bytes that come in pieces."""
    kind = _kind(wbits)
    if kind is None or not -1 <= level <= 9 or method != DEFLATED:
        raise ValueError('Invalid initialization option')
    if zdict is not None:
        raise NotImplementedError('dictionaries are not supported')
    return _Compress(level, kind)


def decompressobj(wbits=MAX_WBITS, zdict=b''):
    """An object that decompresses bytes that come in pieces."""
    kind = _kind(wbits, True)
    if kind is None:
        raise ValueError('Invalid initialization option')
    if zdict:
        raise NotImplementedError('dictionaries are not supported')
    return _Decompress(kind)


_show_as(_Compress, 'zlib.Compress')
_show_as(_Decompress, 'zlib.Decompress')
