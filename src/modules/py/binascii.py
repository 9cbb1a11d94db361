"""Bytes as hexadecimal digits and Base64, and check sums."""

import _binascii

__all__ = ['Error', 'Incomplete', 'a2b_qp', 'a2b_uu', 'b2a_qp', 'b2a_uu', 'a2b_base64', 'a2b_hex', 'b2a_base64', 'b2a_hex', 'crc32',
           'crc_hqx', 'hexlify', 'unhexlify']


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def a2b_base64(data, /, *, strict_mode=False):
    return _binascii.a2b_base64(Error, data, strict_mode)


def b2a_base64(data, /, *, newline=True):
    return _binascii.b2a_base64(data, newline)


def hexlify(data, *separators, **named):
    # Only what was given is handed on: a separator of None is an error.
    if named:
        for name in ('sep', 'bytes_per_sep')[len(separators):]:
            if name in named:
                separators += (named.pop(name),)
        if named:
            raise TypeError(f'hexlify() got an unexpected keyword argument {next(iter(named))!r}')
    return _binascii.hexlify(data, *separators)


b2a_hex = hexlify


def unhexlify(hexstr, /):
    return _binascii.unhexlify(Error, hexstr)


a2b_hex = unhexlify


def crc32(data, crc=0, /):
    return _binascii.crc32(data, crc)


def crc_hqx(data, crc, /):
    return _binascii.crc_hqx(data, crc)


def _given(data, name):
    # Text counts as its bytes where it is ASCII.
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters') from None
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError('argument should be bytes, buffer or ASCII string, not '
                        f'{type(data).__name__!r}') from None


def _bytes(data):
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def b2a_uu(data, /, *, backtick=False):
    """One line of uuencoded data."""
    data = _bytes(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    zero = 0x60 if backtick else 0x20

    def shown(six):
        return six + 0x20 if six else zero

    line = bytearray([shown(len(data))])
    for at in range(0, len(data), 3):
        word = int.from_bytes(data[at:at + 3].ljust(3, b'\0'), 'big')
        line += bytes([shown(word >> shift & 63) for shift in (18, 12, 6, 0)])
    return bytes(line + b'\n')


def a2b_uu(data, /):
    """The bytes of one line of uuencoded data."""
    data = _given(data, 'a2b_uu')
    size = (data[0] - 0x20) & 63 if data else 0
    result = bytearray()
    word = bits = 0
    at = 1
    while len(result) < size:
        char = data[at] if at < len(data) else 0x20
        at += 1
        if char in b'\r\n':
            # Spaces at the end may have been cut.
            char = 0x20
            at -= 1
            if at >= len(data):
                at = len(data)
        elif not 0x20 <= char <= 0x60:
            raise Error('Illegal char')
        word = word << 6 | (char - 0x20) & 63
        bits += 6
        if bits >= 8:
            bits -= 8
            result.append(word >> bits & 255)
            word &= (1 << bits) - 1
    for char in data[at:]:
        if char not in b' `\r\n':
            raise Error('Trailing garbage')
    return bytes(result)


def a2b_qp(data, header=False):
    """The bytes of quoted-printable data."""
    data = _given(data, 'a2b_qp')
    result, at, end = bytearray(), 0, len(data)
    while at < end:
        byte = data[at]
        if byte == 0x3d:
            at += 1
            if at >= end:
                break
            if data[at] in b'\r\n':
                # A soft line break.
                if data[at] != 0x0a:
                    while at < end and data[at] != 0x0a:
                        at += 1
                at += 1
            elif data[at] == 0x3d:
                result.append(0x3d)
                at += 1
            else:
                try:
                    pair = data[at:at + 2]
                    result.append(int(pair, 16) if len(pair) == 2 and pair.isalnum() else
                                  int('x'))
                    at += 2
                except ValueError:
                    result.append(0x3d)
        else:
            result.append(0x20 if header and byte == 0x5f else byte)
            at += 1
    return bytes(result)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Bytes as quoted-printable data."""
    data = _bytes(data)
    first = data.find(b'\n')
    crlf = first > 0 and data[first - 1] == 0x0d
    end = b'\r\n' if crlf else b'\n'
    result, width, at, size = bytearray(), 0, 0, len(data)
    while at < size:
        byte = data[at]
        quote = (byte > 126 or byte == 0x3d or header and byte == 0x5f
                 or byte == 0x2e and width == 0 and (
                     at + 1 == size or data[at + 1] in b'\r\n\0')
                 or not istext and byte in b'\r\n'
                 or byte in b'\t ' and at + 1 == size
                 or byte < 33 and byte not in b'\r\n\t '
                 or byte < 33 and (quotetabs or not quotetabs and byte not in b'\t ')
                 and byte not in b'\r\n')
        if quote:
            if width + 3 >= 76:
                result += b'=' + end
                width = 0
            result += b'=%02X' % byte
            width += 3
            at += 1
        elif istext and (byte == 0x0a or byte == 0x0d and data[at + 1:at + 2] == b'\n'):
            width = 0
            if result and result[-1] in b'\t ':
                last = result.pop()
                result += b'=%02X' % last
            result += end
            at += 2 if byte == 0x0d else 1
        else:
            if at + 1 != size and data[at + 1] != 0x0a and width + 1 >= 76:
                result += b'=' + end
                width = 0
            width += 1
            result.append(0x5f if header and byte == 0x20 else byte)
            at += 1
    return bytes(result)
