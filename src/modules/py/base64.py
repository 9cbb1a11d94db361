"""Bytes as text: Base16, 32, 64, 85."""

import binascii

__all__ = ['encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode',
           'b32encode', 'b32decode', 'b32hexencode', 'b32hexdecode', 'b16encode',
           'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode', 'z85encode',
           'z85decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
           'urlsafe_b64decode']

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _bytes_from(s):
    # Encoded data comes as bytes or as ASCII text.
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError('argument should be a bytes-like object or ASCII '
                        f'string, not {s.__class__.__name__!r}') from None


def b64encode(s, altchars=None):
    """Base64; altchars replaces + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b'+/', altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    """The bytes of a Base64 text; other characters are skipped unless validate."""
    s = _bytes_from(s)
    if altchars is not None:
        altchars = _bytes_from(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b'+/'))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    """Base64 with the standard alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes of a Base64 text of the standard alphabet."""
    return b64decode(s)


_TO_URLSAFE = bytes.maketrans(b'+/', b'-_')
_FROM_URLSAFE = bytes.maketrans(b'-_', b'+/')


def urlsafe_b64encode(s):
    """Base64 with - and _ for + and /."""
    return b64encode(s).translate(_TO_URLSAFE)


def urlsafe_b64decode(s):
    """The bytes of a Base64 text with - and _."""
    return b64decode(_bytes_from(s).translate(_FROM_URLSAFE))


_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_B32HEX = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


def _b32encode(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    short = -len(s) % 5
    s = bytes(s) + bytes(short)
    result = bytearray()
    for at in range(0, len(s), 5):
        number = int.from_bytes(s[at:at + 5])
        for shift in range(35, -1, -5):
            result.append(alphabet[number >> shift & 31])
    # So many characters say nothing when 1, 2, 3 or 4 bytes are lacking.
    silent = (0, 1, 3, 4, 6)[short]
    if silent:
        result[-silent:] = b'=' * silent
    return bytes(result)


def _b32decode(alphabet, s, casefold, map01):
    s = _bytes_from(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        map01 = _bytes_from(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b'01', b'O' + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b'=')
    padding = size - len(s)
    value_of = {char: value for value, char in enumerate(alphabet)}
    result = bytearray()
    number = 0
    for at in range(0, len(s), 8):
        group = s[at:at + 8]
        number = 0
        for char in group:
            if char not in value_of:
                raise binascii.Error('Non-base32 digit found')
            number = number << 5 | value_of[char]
        if len(group) == 8:
            result += number.to_bytes(5)
        else:
            number <<= 5 * (8 - len(group))
    if size % 8 or padding not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    if padding and size:
        result += number.to_bytes(5)[:(43 - 5 * padding) // 8]
    return bytes(result)


def b32encode(s):
    """Base32."""
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    """The bytes of a Base32 text."""
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    """Base32 with the alphabet 0-9A-V."""
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    """The bytes of a Base32 text with the alphabet 0-9A-V."""
    return _b32decode(_B32HEX, s, casefold, None)


def b16encode(s):
    """Base16: hexadecimal digits in capitals."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes of a Base16 text."""
    s = _bytes_from(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


_B85 = (b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
        b'!#$%&()*+-;<=>?@^_`{|}~')
_Z85 = (b'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
        b'.-:+=^!/*?&<>()[]{}@%$#')
_A85 = bytes(range(33, 118))


def _encode85(b, alphabet, pad, zeros=False, spaces=False):
    # Four bytes make five digits to the base 85.
    if not isinstance(b, (bytes, bytearray)):
        b = memoryview(b).tobytes()
    short = -len(b) % 4
    b = bytes(b) + bytes(short)
    result = bytearray()
    last = b''
    for at in range(0, len(b), 4):
        number = int.from_bytes(b[at:at + 4])
        if zeros and not number:
            last = b'z'
        elif spaces and number == 0x20202020:
            last = b'y'
        else:
            digits = bytearray(5)
            for place in range(4, -1, -1):
                number, digit = divmod(number, 85)
                digits[place] = alphabet[digit]
            last = bytes(digits)
        result += last
    if short and not pad:
        if last == b'z':
            result[-1:] = alphabet[:1] * 5
        del result[-short:]
    return bytes(result)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85."""
    result = _encode85(b, _A85, pad, zeros=True, spaces=foldspaces)
    if adobe:
        result = b'<~' + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[at:at + wrapcol] for at in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        result = b'\n'.join(lines)
    if adobe:
        result += b'~>'
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    """The bytes of an Ascii85 text."""
    b = _bytes_from(b)
    if adobe:
        if not b.endswith(b'~>'):
            raise ValueError(f'Ascii85 encoded byte sequences must end with {b"~>"!r}')
        b = b[2:-2] if b.startswith(b'<~') else b[:-2]
    result = bytearray()
    group = []

    def finish():
        number = 0
        for digit in group:
            number = number * 85 + digit
        if number >> 32:
            raise ValueError('Ascii85 overflow')
        group.clear()
        return number.to_bytes(4)

    for char in b + b'u' * 4:
        if 33 <= char <= 117:
            group.append(char - 33)
            if len(group) == 5:
                result += finish()
        elif char == 122:
            if group:
                raise ValueError('z inside Ascii85 5-tuple')
            result += bytes(4)
        elif foldspaces and char == 121:
            if group:
                raise ValueError('y inside Ascii85 5-tuple')
            result += b'    '
        elif char not in ignorechars:
            raise ValueError(f'Non-Ascii85 digit found: {chr(char)}')
    # The four characters added fill the last group; what they made goes away.
    padding = 4 - len(group)
    return bytes(result[:-padding] if padding else result)


def b85encode(b, pad=False):
    """Base85 as in Git and Mercurial."""
    return _encode85(b, _B85, pad)


def _decode85(b, alphabet, name):
    b = _bytes_from(b)
    value_of = {char: value for value, char in enumerate(alphabet)}
    padding = -len(b) % 5
    b = bytes(b) + alphabet[-1:] * padding
    result = bytearray()
    for at in range(0, len(b), 5):
        number = 0
        for offset, char in enumerate(b[at:at + 5]):
            digit = value_of.get(char)
            if digit is None:
                raise ValueError(f'bad {name} character at position {at + offset}')
            number = number * 85 + digit
        if number >> 32:
            raise ValueError(f'{name} overflow in hunk starting at byte {at}')
        result += number.to_bytes(4)
    return bytes(result[:-padding] if padding else result)


def b85decode(b):
    """The bytes of a Base85 text."""
    return _decode85(b, _B85, 'base85')


def z85encode(s):
    """Z85, the Base85 of ZeroMQ."""
    return _encode85(s, _Z85, False)


def z85decode(s):
    """The bytes of a Z85 text."""
    return _decode85(s, _Z85, 'z85')


def encode(input, output):
    """Base64 from one file of bytes to another, in lines."""
    while data := input.read(MAXBINSIZE):
        while len(data) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """The bytes of a file of Base64 lines to another file."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _input_check(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}') from error
    if view.format not in ('c', 'b', 'B'):
        raise TypeError(f'expected single byte elements, not {view.format!r} '
                        f'from {s.__class__.__name__}')
    if view.ndim != 1:
        raise TypeError(f'expected 1-D data, not {view.ndim}-D data from '
                        f'{s.__class__.__name__}')


def encodebytes(s):
    """Base64 in lines of 76 characters."""
    _input_check(s)
    return b''.join([binascii.b2a_base64(s[at:at + MAXBINSIZE])
                     for at in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """The bytes of Base64 in lines."""
    _input_check(s)
    return binascii.a2b_base64(s)
