"""Encoding and decoding, at once, piece by piece, and over streams.

Text encodings are the machine's own; the few codecs from bytes to bytes or text to text stand
here.  Error handlers that a program registers serve the functions of this module.
"""

__all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE',
           'BOM32_LE', 'BOM64_BE', 'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE',
           'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE', 'BOM_UTF32_BE', 'CodecInfo', 'Codec',
           'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader', 'StreamWriter',
           'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder',
           'getincrementalencoder', 'getincrementaldecoder', 'getreader', 'getwriter',
           'encode', 'decode', 'iterencode', 'iterdecode', 'strict_errors', 'ignore_errors',
           'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
           'namereplace_errors', 'register_error', 'lookup_error']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = BOM32_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = BOM64_BE = b'\x00\x00\xfe\xff'


class CodecInfo(tuple):
    """What lookup() gives: functions and classes of one encoding."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None,
                incrementalencoder=None, incrementaldecoder=None, name=None, *,
                _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return (f'<{type(self).__module__}.{type(self).__qualname__} object for encoding '
                f'{self.name} at {id(self):#x}>')

    def __getnewargs__(self):
        return tuple(self)


class Codec:
    """Encodes and decodes without state."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes text that comes in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ''

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """What reset() would forget, as a number."""
        return 0

    def setstate(self, state):
        """Go back to a state."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what can't be encoded yet."""

    def __init__(self, errors='strict'):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ''

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = ''

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ''


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        """What reset() would forget: bytes held back and a number."""
        return b'', 0

    def setstate(self, state):
        """Go back to a state."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes of a character that isn't complete."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b''

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        self.buffer = b''

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


# ------------------------------------------------------------------------ error handlers

def _need(error, *classes):
    if not isinstance(error, classes):
        raise TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception):
    """Raise the exception."""
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception):
    """Leave out what can't be converted."""
    _need(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    return '', exception.end


def replace_errors(exception):
    """A question mark, or U+FFFD where bytes are decoded."""
    _need(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    return '\ufffd' * (exception.end - exception.start), exception.end


def xmlcharrefreplace_errors(exception):
    """A numeric character reference."""
    _need(exception, UnicodeEncodeError)
    text = exception.object[exception.start:exception.end]
    return ''.join([f'&#{ord(c)};' for c in text]), exception.end


def backslashreplace_errors(exception):
    """An escape with a backslash."""
    _need(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    bad = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeDecodeError):
        return ''.join([f'\\x{b:02x}' for b in bad]), exception.end
    return ''.join([_escaped(ord(c)) for c in bad]), exception.end


def _escaped(point):
    if point < 0x100:
        return f'\\x{point:02x}'
    if point < 0x10000:
        return f'\\u{point:04x}'
    return f'\\U{point:08x}'


def namereplace_errors(exception):
    r"""An escape with the name, \N{...}."""
    _need(exception, UnicodeEncodeError)
    import unicodedata
    result = []
    for char in exception.object[exception.start:exception.end]:
        name = unicodedata.name(char, None)
        result.append(_escaped(ord(char)) if name is None else f'\\N{{{name}}}')
    return ''.join(result), exception.end


def _by_machine(name):
    def handler(exception):
        _need(exception, UnicodeEncodeError, UnicodeDecodeError)
        bad = exception.object[exception.start:exception.end]
        if isinstance(exception, UnicodeEncodeError):
            return bad.encode(exception.encoding, name), exception.end
        return bad.decode(exception.encoding, name), exception.end
    handler.__name__ = handler.__qualname__ = name
    return handler


class _State:
    handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
                'xmlcharrefreplace': xmlcharrefreplace_errors,
                'backslashreplace': backslashreplace_errors,
                'namereplace': namereplace_errors,
                'surrogateescape': _by_machine('surrogateescape'),
                'surrogatepass': _by_machine('surrogatepass')}
    own = set()
    searches = []
    found = {}


def register_error(name, handler, /):
    """Make a function known as an error handler."""
    if not isinstance(name, str):
        raise TypeError(f'register_error() argument 1 must be str, not {type(name).__name__}')
    if not callable(handler):
        raise TypeError('handler must be callable')
    _State.handlers[name] = handler
    _State.own.add(name)


def lookup_error(name, /):
    """The error handler of a name."""
    try:
        return _State.handlers[name]
    except KeyError:
        raise LookupError(f'unknown error handler name {name!r}') from None


def _answer(handler, error, kinds):
    answer = handler(error)
    if (not isinstance(answer, tuple) or len(answer) != 2
            or not isinstance(answer[0], kinds) or not isinstance(answer[1], int)):
        if kinds == (str, bytes):
            raise TypeError('encoding error handler must return (str/bytes, int) tuple')
        raise TypeError('decoding error handler must return (str, int) tuple')
    text, at = answer
    size = len(error.object)
    where = at + size if at < 0 else at
    if not 0 <= where <= size:
        raise IndexError(f'position {at} from error handler out of bounds')
    return text, where


def _encode_text(text, encoding, errors):
    if not isinstance(text, str):
        raise TypeError(f'{encoding.replace("-", "_")}_encode() argument 1 must be str, '
                        f'not {type(text).__name__}')
    if errors not in _State.own:
        return text.encode(encoding, errors or 'strict'), len(text)
    handler = _State.handlers[errors]
    parts, start = [], 0
    while True:
        try:
            parts.append(text[start:].encode(encoding))
            return b''.join(parts), len(text)
        except UnicodeEncodeError as error:
            bad = UnicodeEncodeError(error.encoding, text, start + error.start,
                                     start + error.end, error.reason)
            parts.append(text[start:bad.start].encode(encoding))
            answer, start = _answer(handler, bad, (str, bytes))
            parts.append(answer if isinstance(answer, bytes) else answer.encode(encoding))


def _decode_bytes(data, encoding, errors):
    if isinstance(data, str):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    data = bytes(data)
    if errors not in _State.own:
        return data.decode(encoding, errors or 'strict'), len(data)
    handler = _State.handlers[errors]
    parts, start = [], 0
    while True:
        try:
            parts.append(data[start:].decode(encoding))
            return ''.join(parts), len(data)
        except UnicodeDecodeError as error:
            bad = UnicodeDecodeError(error.encoding, data, start + error.start,
                                     start + error.end, error.reason)
            parts.append(data[start:bad.start].decode(encoding))
            answer, start = _answer(handler, bad, str)
            parts.append(answer)


def _decode_part(data, encoding, errors, final):
    # As much as is complete, and how many bytes that is.
    data = bytes(data)
    if final:
        return _decode_bytes(data, encoding, errors)[0], len(data)
    width = {'utf-16': 2, 'utf-16-le': 2, 'utf-16-be': 2, 'utf-32': 4, 'utf-32-le': 4,
             'utf-32-be': 4}.get(encoding, 1)
    end = len(data) - len(data) % width
    # Where the character at the end begins, if it isn't complete.
    back = 10 if 'escape' in encoding else 5
    for start in range(max(end - back, 0), end, width):
        try:
            data[start:end].decode(encoding if start == 0 else encoding.removesuffix('-sig'))
        except UnicodeDecodeError as error:
            if error.start == 0 and start + error.end >= end and (
                    'end' in error.reason or 'truncated' in error.reason):
                end = start
                break
    return _decode_bytes(data[:end], encoding, errors)[0], end


# --------------------------------------------------------------------------- registries

_TEXT_NAMES = {
    'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'cp65001': 'utf-8', 'utf8_ucs2': 'utf-8',
    'utf_8': 'utf-8', 'utf_8_sig': 'utf-8-sig', 'utf8_sig': 'utf-8-sig',
    'utf_16': 'utf-16', 'utf16': 'utf-16', 'u16': 'utf-16', 'utf_16_le': 'utf-16-le',
    'utf_16le': 'utf-16-le', 'utf16le': 'utf-16-le', 'utf_16_be': 'utf-16-be',
    'utf_16be': 'utf-16-be', 'utf16be': 'utf-16-be', 'utf_32': 'utf-32', 'utf32': 'utf-32',
    'u32': 'utf-32', 'utf_32_le': 'utf-32-le', 'utf_32le': 'utf-32-le',
    'utf_32_be': 'utf-32-be', 'utf_32be': 'utf-32-be', 'ascii': 'ascii', 'us_ascii': 'ascii',
    '646': 'ascii', 'ansi_x3.4_1968': 'ascii', 'latin_1': 'iso8859-1', 'latin1': 'iso8859-1',
    'latin': 'iso8859-1', 'l1': 'iso8859-1', 'iso8859_1': 'iso8859-1',
    'iso_8859_1': 'iso8859-1', 'iso8859': 'iso8859-1', '8859': 'iso8859-1',
    'cp819': 'iso8859-1', 'utf_7': 'utf-7', 'utf7': 'utf-7', 'u7': 'utf-7',
    'unicode_escape': 'unicode_escape', 'unicodeescape': 'unicode_escape',
    'raw_unicode_escape': 'raw_unicode_escape',
}


def _plain(name):
    # As names of encodings are compared: case and punctuation count little.
    return '_'.join(name.lower().replace('-', ' ').replace('_', ' ').split())


def register(search_function, /):
    """Ask a function for encodings not known otherwise."""
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _State.searches.append(search_function)


def unregister(search_function, /):
    """Don't ask a function any more."""
    if search_function in _State.searches:
        _State.searches.remove(search_function)
        _State.found.clear()


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    plain = _plain(encoding)
    info = _State.found.get(plain)
    if info is None:
        info = _search(encoding, plain)
        _State.found[plain] = info
    return info


def _search(encoding, plain):
    if plain in _BYTES_CODECS:
        return _bytes_codec(*_BYTES_CODECS[plain])
    name = _TEXT_NAMES.get(plain)
    if name is None:
        for search in _State.searches:
            info = search(plain)
            if info is not None:
                if not isinstance(info, tuple) or len(info) != 4:
                    raise TypeError('codec search functions must return 4-tuples')
                return info
        try:
            ''.encode(encoding)
        except LookupError:
            raise LookupError(f'unknown encoding: {encoding}') from None
        name = plain
    return _text_codec(name)


def _text_codec(name):
    def encode(input, errors='strict'):
        return _encode_text(input, name, errors)

    def decode(input, errors='strict'):
        return _decode_bytes(input, name, errors)

    class _Encoder(IncrementalEncoder):
        _started = False

        def encode(self, input, final=False):
            data = _encode_text(input, name, self.errors)[0]
            if name in ('utf-16', 'utf-32', 'utf-8-sig'):
                # The mark comes once.
                if self._started:
                    data = data[{'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[name]:]
                elif not input:
                    return b''
                self._started = True
            return data

        def reset(self):
            self._started = False

        def getstate(self):
            return int(self._started)

        def setstate(self, state):
            self._started = bool(state)

    class _Decoder(BufferedIncrementalDecoder):
        _order = None

        def _buffer_decode(self, input, errors, final):
            used_name = self._order or name
            if self._order is None and name in ('utf-16', 'utf-32', 'utf-8-sig'):
                mark = {'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[name]
                if len(input) < mark and not final:
                    return '', 0
                text, used = _decode_part(input, name, errors, final)
                if name == 'utf-8-sig':
                    self._order = 'utf-8'
                else:
                    big = input[:mark] in (BOM_UTF16_BE, BOM_UTF32_BE)
                    self._order = name + ('-be' if big else '-le')
                return text, used
            return _decode_part(input, used_name, errors, final)

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self._order = None

    class _Writer(StreamWriter):
        pass

    class _Reader(StreamReader):
        pass

    _Writer.encode = _Reader.encode = staticmethod(encode)
    _Writer.decode = staticmethod(decode)
    _Reader.decode = staticmethod(
        lambda input, errors='strict': _decode_part(input, name, errors, False))
    for made, shown in ((_Encoder, 'IncrementalEncoder'), (_Decoder, 'IncrementalDecoder'),
                        (_Writer, 'StreamWriter'), (_Reader, 'StreamReader')):
        made.__name__ = made.__qualname__ = shown
        made.__module__ = 'encodings.' + name.replace('-', '_')
    return CodecInfo(encode, decode, _Reader, _Writer, _Encoder, _Decoder,
                     name.replace('_', '-') if 'escape' in name else name)


def _rot13(text):
    return text.translate({**{i: (i - 65 + 13) % 26 + 65 for i in range(65, 91)},
                           **{i: (i - 97 + 13) % 26 + 97 for i in range(97, 123)}})


def _hex_encode(data):
    return bytes(data).hex().encode()


def _hex_decode(data):
    from binascii import a2b_hex
    return a2b_hex(data)


def _base64_encode(data):
    from base64 import encodebytes
    return encodebytes(data)


def _base64_decode(data):
    from base64 import decodebytes
    return decodebytes(data)


def _quopri_encode(data):
    from binascii import b2a_qp
    return b2a_qp(data, quotetabs=True)


def _quopri_decode(data):
    from binascii import a2b_qp
    return a2b_qp(data)


def _zlib_encode(data):
    from zlib import compress
    return compress(data)


def _zlib_decode(data):
    from zlib import decompress
    return decompress(data)


_BYTES_CODECS = {}
for _names, _codec in (
        ('rot13 rot_13', ('rot-13', _rot13, _rot13)),
        ('hex hex_codec', ('hex', _hex_encode, _hex_decode)),
        ('base64 base_64 base64_codec', ('base64', _base64_encode, _base64_decode)),
        ('quopri quoted_printable quotedprintable quopri_codec',
         ('quopri', _quopri_encode, _quopri_decode)),
        ('zip zlib zlib_codec', ('zlib', _zlib_encode, _zlib_decode))):
    for _name in _names.split():
        _BYTES_CODECS[_name] = _codec


def _bytes_codec(name, encoder, decoder):
    def encode(input, errors='strict'):
        if errors != 'strict':
            assert errors == 'strict'
        return encoder(input), len(input)

    def decode(input, errors='strict'):
        if errors != 'strict':
            assert errors == 'strict'
        return decoder(input), len(input)

    class _Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encoder(input)

    class _Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decoder(input)

    class _Writer(StreamWriter):
        charbuffertype = bytes

    class _Reader(StreamReader):
        charbuffertype = bytes

    _Writer.encode = _Reader.encode = staticmethod(encode)
    _Writer.decode = _Reader.decode = staticmethod(decode)
    return CodecInfo(encode, decode, _Reader, _Writer, _Encoder, _Decoder, name,
                     _is_text_encoding=False)


def getencoder(encoding):
    """The function that encodes at once."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes at once."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class that encodes piece by piece."""
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    """The class that decodes piece by piece."""
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    """The class of streams that decode."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class of streams that encode."""
    return lookup(encoding).streamwriter


def _noted(error, way, encoding):
    error.add_note(f'{way} with {encoding!r} codec failed')


def encode(obj, encoding='utf-8', errors='strict'):
    """An object encoded."""
    info = lookup(encoding)
    try:
        return info[0](obj, errors)[0]
    except Exception as error:
        _noted(error, 'encoding', encoding)
        raise


def decode(obj, encoding='utf-8', errors='strict'):
    """An object decoded."""
    info = lookup(encoding)
    try:
        return info[1](obj, errors)[0]
    except Exception as error:
        _noted(error, 'decoding', encoding)
        raise


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """Yields the pieces of an iterable encoded."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        piece = encoder.encode(piece)
        if piece:
            yield piece
    piece = encoder.encode('', True)
    if piece:
        yield piece


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """Yields the pieces of an iterable decoded."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        piece = decoder.decode(piece)
        if piece:
            yield piece
    piece = decoder.decode(b'', True)
    if piece:
        yield piece


def _pair(name):
    def encode(str, errors=None, /):
        return _encode_text(str, name, errors or 'strict')

    def decode(data, errors=None, final=name not in ('utf-8', 'utf-7', 'utf-16', 'utf-16-le',
                                                     'utf-16-be', 'utf-32', 'utf-32-le',
                                                     'utf-32-be'), /):
        return _decode_part(data, name, errors or 'strict', final)

    return encode, decode


utf_8_encode, utf_8_decode = _pair('utf-8')
utf_7_encode, utf_7_decode = _pair('utf-7')
utf_16_encode, utf_16_decode = _pair('utf-16')
utf_16_le_encode, utf_16_le_decode = _pair('utf-16-le')
utf_16_be_encode, utf_16_be_decode = _pair('utf-16-be')
utf_32_encode, utf_32_decode = _pair('utf-32')
utf_32_le_encode, utf_32_le_decode = _pair('utf-32-le')
utf_32_be_encode, utf_32_be_decode = _pair('utf-32-be')
ascii_encode, ascii_decode = _pair('ascii')
latin_1_encode, latin_1_decode = _pair('latin-1')
unicode_escape_encode, unicode_escape_decode = _pair('unicode_escape')
raw_unicode_escape_encode, raw_unicode_escape_decode = _pair('raw_unicode_escape')


def escape_encode(data, errors=None, /):
    """Bytes as they would stand in a literal."""
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    shown = repr(data)
    text = shown[2:-1] if shown[1] == "'" else shown[2:-1].replace("'", "\\'")
    return text.encode(), len(data)


def escape_decode(data, errors=None, /):
    """Bytes from how they stand in a literal."""
    if isinstance(data, str):
        data = data.encode()
    data = bytes(data)
    result, i = bytearray(), 0
    simple = {ord(a): ord(b) for a, b in zip('\\\'"abfnrtv', '\\\'"\a\b\f\n\r\t\v')}
    while i < len(data):
        byte = data[i]
        i += 1
        if byte != 0x5c:
            result.append(byte)
            continue
        if i >= len(data):
            raise ValueError('Trailing \\ in string')
        byte = data[i]
        i += 1
        if byte in simple:
            result.append(simple[byte])
        elif byte == 0x0a:
            pass
        elif byte in b'01234567':
            digits = 1
            while digits < 3 and i < len(data) and data[i] in b'01234567':
                i += 1
                digits += 1
            result.append(int(data[i - digits:i], 8) & 0xff)
        elif byte == 0x78:
            try:
                result.append(int(data[i:i + 2], 16) if len(data[i:i + 2]) == 2 else int(''))
            except ValueError:
                if errors in (None, 'strict'):
                    raise ValueError(f'invalid \\x escape at position {i - 2}') from None
                if errors == 'replace':
                    result += b'?'
                i += 0
                continue
            i += 2
        else:
            result += bytes([0x5c, byte])
    return bytes(result), len(data)


# ------------------------------------------------------------------------------- streams

class StreamWriter(Codec):
    """A stream that encodes what is written to it."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        """Write text."""
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        """Write every item."""
        self.write(''.join(list))

    def reset(self):
        """Begin anew."""

    def seek(self, offset, whence=0):
        """Move to a place."""
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """A stream that decodes what is read from it."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()

    def read(self, size=-1, chars=-1, firstline=False):
        """Text: all, or about size bytes of it, or chars characters."""
        while True:
            if chars >= 0 and len(self.charbuffer) >= chars:
                break
            new = self.stream.read() if size < 0 and chars < 0 else self.stream.read(
                size if size > 0 else 72)
            data = self.bytebuffer + new
            if data:
                text, used = self.decode(data, self.errors)
                self.bytebuffer = data[used:]
                self.charbuffer += text
            if not new or chars < 0:
                break
        if chars < 0:
            result, self.charbuffer = self.charbuffer, self.charbuffertype()
        else:
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        """One line."""
        line = self.charbuffer
        self.charbuffer = self.charbuffertype()
        while True:
            lines = line.splitlines(keepends=True)
            if len(lines) > 1 or lines and lines[0] != lines[0].rstrip('\r\n') and (
                    not lines[0].endswith('\r')):
                self.charbuffer = line[len(lines[0]):]
                line = lines[0]
                break
            piece = self.read(size if size and size > 0 else 72)
            if not piece:
                break
            line += piece
            self.charbuffer = self.charbuffertype()
        return line if keepends else line.splitlines()[0] if line else line

    def readlines(self, sizehint=None, keepends=True):
        """All lines."""
        return self.read().splitlines(keepends)

    def reset(self):
        """Forget what is held back."""
        self.bytebuffer = b''
        self.charbuffer = self.charbuffertype()

    def seek(self, offset, whence=0):
        """Move to a place."""
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """A reader and a writer over one stream."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """A stream of bytes in one encoding over a stream of bytes in another."""

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """Open a file with the reader and writer of an encoding."""
    import builtins
    if encoding is not None and 'b' not in mode:
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    made.encoding = encoding
    return made


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A stream in one encoding over a file in another."""
    if file_encoding is None:
        file_encoding = data_encoding
    data, inner = lookup(data_encoding), lookup(file_encoding)
    made = StreamRecoder(file, data.encode, data.decode, inner.streamreader,
                         inner.streamwriter, errors)
    made.data_encoding = data_encoding
    made.file_encoding = file_encoding
    return made


def make_identity_dict(rng):
    """A dict of every number to itself."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The way back of a decoding map; what stands there twice becomes None."""
    result = {}
    for byte, point in decoding_map.items():
        result[point] = byte if point not in result else None
    return result
