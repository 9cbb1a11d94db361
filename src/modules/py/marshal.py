"""Plain values as bytes and back; code is neither written nor read."""

import io
from struct import pack, unpack

version = 4

_MAX_DEPTH = 2000


def dumps(value, version=version, /, *, allow_code=True):
    """A value as bytes."""
    parts = []
    _write(value, parts.append, version, 0)
    return b''.join(parts)


def dump(value, file, version=version, /, *, allow_code=True):
    """Write a value to a file."""
    return file.write(dumps(value, version))


def _write(value, out, version, depth):
    if depth > _MAX_DEPTH:
        raise ValueError('object too deeply nested to marshal')
    kind = type(value)
    if value is None:
        out(b'N')
    elif value is True or value is False:
        out(b'T' if value else b'F')
    elif value is StopIteration:
        out(b'S')
    elif value is ...:
        out(b'.')
    elif kind is int:
        if -2 ** 31 <= value < 2 ** 31:
            out(b'i' + pack('<i', value))
        else:
            digits, rest = [], abs(value)
            while rest:
                digits.append(rest & 0x7fff)
                rest >>= 15
            n = len(digits)
            out(b'l' + pack('<i', n if value > 0 else -n)
                + b''.join([pack('<H', d) for d in digits]))
    elif kind is float:
        if version > 1:
            out(b'g' + pack('<d', value))
        else:
            text = repr(value).encode()
            out(b'f' + bytes([len(text)]) + text)
    elif kind is complex:
        out(b'y' + pack('<dd', value.real, value.imag))
    elif kind is str:
        data = value.encode('utf-8', 'surrogatepass')
        if version >= 4 and value.isascii():
            if len(data) < 256:
                out(b'z' + bytes([len(data)]) + data)
            else:
                out(b'a' + pack('<i', len(data)) + data)
        else:
            out(b'u' + pack('<i', len(data)) + data)
    elif kind is bytes or kind is bytearray or kind is memoryview:
        out(b's' + pack('<i', len(value)) + bytes(value))
    elif kind is tuple:
        if version >= 4 and len(value) < 256:
            out(b')' + bytes([len(value)]))
        else:
            out(b'(' + pack('<i', len(value)))
        for item in value:
            _write(item, out, version, depth + 1)
    elif kind is list or kind is set or kind is frozenset:
        out({list: b'[', set: b'<', frozenset: b'>'}[kind] + pack('<i', len(value)))
        for item in value:
            _write(item, out, version, depth + 1)
    elif kind is dict:
        out(b'{')
        for key, item in value.items():
            _write(key, out, version, depth + 1)
            _write(item, out, version, depth + 1)
        out(b'0')
    else:
        raise ValueError('unmarshallable object')


_NULL = object()


def loads(data, /, *, allow_code=True):
    """The value of some bytes; what comes after is ignored."""
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return _value(io.BytesIO(data).read)


def load(file, /, *, allow_code=True):
    """Read a value from a file."""
    return _value(file.read)


def _value(read):
    value = _read(read, [], 0)
    if value is _NULL:
        raise TypeError('NULL object in marshal data for object')
    return value


def _take(read, n):
    data = read(n)
    if len(data) < n:
        raise EOFError('marshal data too short')
    return data


def _size(read):
    n = unpack('<i', _take(read, 4))[0]
    if n < 0:
        raise ValueError('bad marshal data (size out of range)')
    return n


def _read(read, refs, depth):
    if depth > _MAX_DEPTH:
        raise ValueError('bad marshal data (nested too deeply)')
    code = read(1)
    if not code:
        raise EOFError('EOF read where object expected')
    keep = code[0] & 0x80
    code = chr(code[0] & 0x7f)
    if keep:
        at = len(refs)
        refs.append(None)

    def inner():
        item = _read(read, refs, depth + 1)
        if item is _NULL:
            raise TypeError('NULL object in marshal data')
        return item

    if code in 'NTFS.':
        return {'N': None, 'T': True, 'F': False, 'S': StopIteration, '.': ...}[code]
    if code == '0':
        return _NULL
    if code == 'i':
        value = unpack('<i', _take(read, 4))[0]
    elif code == 'l':
        n = unpack('<i', _take(read, 4))[0]
        value = 0
        for i in range(abs(n)):
            value |= unpack('<H', _take(read, 2))[0] << 15 * i
        value = value if n >= 0 else -value
    elif code == 'g':
        value = unpack('<d', _take(read, 8))[0]
    elif code == 'f':
        value = float(_take(read, _take(read, 1)[0]))
    elif code == 'y':
        value = complex(*unpack('<dd', _take(read, 16)))
    elif code in 'zZ':
        value = _take(read, _take(read, 1)[0]).decode('latin-1')
    elif code in 'aA':
        value = _take(read, _size(read)).decode('latin-1')
    elif code in 'ut':
        value = _take(read, _size(read)).decode('utf-8', 'surrogatepass')
    elif code == 's':
        value = _take(read, _size(read))
    elif code in ')(':
        n = _take(read, 1)[0] if code == ')' else _size(read)
        value = tuple([inner() for _ in range(n)])
    elif code == '[':
        value = []
        if keep:
            refs[at] = value
        for _ in range(_size(read)):
            value.append(inner())
    elif code in '<>':
        value = {inner() for _ in range(_size(read))}
        if code == '>':
            value = frozenset(value)
    elif code == '{':
        value = {}
        if keep:
            refs[at] = value
        while (key := _read(read, refs, depth + 1)) is not _NULL:
            value[key] = inner()
    elif code == 'r':
        n = _size(read)
        if n >= len(refs):
            raise ValueError('bad marshal data (invalid reference)')
        return refs[n]
    elif code == 'c':
        raise ValueError('cannot unmarshal code objects here')
    else:
        raise ValueError('bad marshal data (unknown type code)')
    if keep:
        refs[at] = value
    return value
