"""Values as packed bytes and back."""

from _padcell import show_as as _show_as
import _struct

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct',
           'error']


class error(Exception):
    pass


def _format(format):
    if isinstance(format, str):
        format.encode('ascii')
        return format
    if isinstance(format, bytes):
        return format.decode('ascii')
    raise TypeError('Struct() argument 1 must be a str or bytes object, '
                    f'not {type(format).__name__}')


def _pack(name, format, values):
    return _struct.pack(error, name, format, values)


def _pack_into(format, buffer, rest):
    if not rest:
        raise error('pack_into expected offset argument')
    offset, *values = rest
    if isinstance(buffer, bytes) or isinstance(buffer, memoryview) and buffer.readonly:
        raise TypeError('argument must be read-write bytes-like object, '
                        f'not {type(buffer).__name__}')
    size = _struct.calcsize(error, format)
    data = _pack('pack_into', format, values)
    if not isinstance(buffer, bytearray):
        buffer = memoryview(buffer).cast('B')
    length = len(buffer)
    if offset < 0:
        if offset + size > 0:
            raise error(f'no space to pack {size} bytes at offset {offset}')
        if offset + length < 0:
            raise error(f'offset {offset} out of range for {length}-byte buffer')
        offset += length
    if length - offset < size:
        raise error(f'pack_into requires a buffer of at least {offset + size} bytes for packing '
                    f'{size} bytes at offset {offset} (actual buffer size is {length})')
    buffer[offset:offset + size] = data


def _unpack(format, buffer):
    values = _struct.unpack(error, format, buffer, 0)
    size = _struct.calcsize(error, format)
    if type(values) is int or memoryview(buffer).nbytes != size:
        raise error(f'unpack requires a buffer of {size} bytes')
    return values


def _unpack_from(format, buffer, offset):
    size = _struct.calcsize(error, format)
    length = memoryview(buffer).nbytes
    if offset < 0:
        if offset + size > 0:
            raise error(f'not enough data to unpack {size} bytes at offset {offset}')
        if offset + length < 0:
            raise error(f'offset {offset} out of range for {length}-byte buffer')
        offset += length
    values = _struct.unpack(error, format, buffer, offset)
    if type(values) is int:
        raise error(f'unpack_from requires a buffer of at least {size + offset} bytes for '
                    f'unpacking {size} bytes at offset {offset} (actual buffer size is {length})')
    return values


class _UnpackIterator:
    # What iter_unpack() gives: the pieces of a buffer one after the other.

    __slots__ = ('_format', '_buffer', '_size', '_places')

    def __init__(self, format, buffer, size, length):
        self._format, self._buffer, self._size = format, buffer, size
        self._places = iter(range(0, length, size))

    def __iter__(self):
        return self

    def __next__(self):
        return _struct.unpack(error, self._format, self._buffer, next(self._places))

    def __length_hint__(self):
        return self._places.__length_hint__()


_UnpackIterator.__name__ = _UnpackIterator.__qualname__ = 'unpack_iterator'
_UnpackIterator.__module__ = '_struct'


def _iter_unpack(format, buffer):
    size = _struct.calcsize(error, format)
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    length = memoryview(buffer).nbytes
    if length % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return _UnpackIterator(format, buffer, size, length)


def calcsize(format, /):
    return _struct.calcsize(error, _format(format))


def pack(*args):
    if not args:
        raise TypeError('missing format argument')
    format, *values = args
    return _pack('pack', _format(format), values)


def pack_into(format, buffer, /, *rest):
    return _pack_into(_format(format), buffer, rest)


def unpack(format, buffer, /):
    return _unpack(_format(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    return _unpack_from(_format(format), buffer, offset)


def iter_unpack(format, buffer, /):
    return _iter_unpack(_format(format), buffer)


class Struct:
    """A format read once, to pack and unpack with."""

    def __init__(self, format):
        self.format = _format(format)
        self.size = _struct.calcsize(error, self.format)

    def pack(self, *values):
        return _pack('pack', self.format, values)

    def pack_into(self, buffer, *rest):
        return _pack_into(self.format, buffer, rest)

    def unpack(self, buffer, /):
        return _unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return _unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return _iter_unpack(self.format, buffer)

    def __repr__(self):
        return f'{type(self).__name__}({self.format!r})'


for _class in (Struct,):
    _show_as(_class, f'_struct.{_class.__name__}')
del _class
