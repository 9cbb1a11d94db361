"""Writing JSON."""

__all__ = ['JSONEncoder']

_SHORT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r',
          '\t': '\\t'}
_ESCAPED = {ord(char): text for char, text in _SHORT.items()}
for _code in range(32):
    _ESCAPED.setdefault(_code, f'\\u{_code:04x}')
del _code
_ESCAPED_ASCII = {**_ESCAPED, 127: '\\u007f'}
_PLAIN = frozenset(map(chr, range(32, 127))) - {'"', '\\'}
_INFINITY = float('inf')


def encode_basestring(s):
    """The text in quotes, other characters than quotes and controls as they are."""
    return f'"{s.translate(_ESCAPED)}"'


def encode_basestring_ascii(s):
    """The text in quotes, in ASCII only."""
    if _PLAIN.issuperset(s):
        return f'"{s}"'
    if s.isascii():
        return f'"{s.translate(_ESCAPED_ASCII)}"'
    parts = []
    for char in s:
        if char in _PLAIN:
            parts.append(char)
            continue
        short = _SHORT.get(char)
        if short is not None:
            parts.append(short)
            continue
        code = ord(char)
        if code < 0x10000:
            parts.append(f'\\u{code:04x}')
        else:
            code -= 0x10000
            parts.append(f'\\u{0xD800 | code >> 10:04x}\\u{0xDC00 | code & 0x3FF:04x}')
    return f'"{"".join(parts)}"'


py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    """Turns objects into JSON text; a subclass may override default() for further types."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True,
                 allow_nan=True, sort_keys=False, indent=None, separators=None,
                 default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            # No blank at the end of lines.
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Asked for objects of unknown types; gives one of a known type instead."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON text of an object."""
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        parts = []
        _Writer(self, parts.append).write(o, 0)
        return ''.join(parts)

    def iterencode(self, o, _one_shot=False):
        """The JSON text of an object in pieces."""
        parts = []
        _Writer(self, parts.append).write(o, 0)
        return iter(parts)


class _Writer:
    # One run of an encoder over one object.

    def __init__(self, encoder, emit):
        self.encoder = encoder
        self.emit = emit
        self.quote = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.open = {} if encoder.check_circular else None
        indent = encoder.indent
        self.indent = indent if indent is None or isinstance(indent, str) else ' ' * indent

    def float_text(self, o):
        if o != o:
            text = 'NaN'
        elif o == _INFINITY:
            text = 'Infinity'
        elif o == -_INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError(f'Out of range float values are not JSON compliant: {o!r}')
        return text

    def scalar(self, o):
        # The text of anything but containers and unknown objects, else None.
        if isinstance(o, str):
            return self.quote(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.float_text(o)
        return None

    def write(self, o, level):
        text = self.scalar(o)
        if text is not None:
            self.emit(text)
            return
        mark = None
        if self.open is not None:
            mark = id(o)
            if mark in self.open:
                raise ValueError('Circular reference detected')
            self.open[mark] = o
        if isinstance(o, (list, tuple)):
            self.write_list(o, level)
        elif isinstance(o, dict):
            self.write_dict(o, level)
        else:
            self.write(self.encoder.default(o), level)
        if mark is not None:
            del self.open[mark]

    def breaks(self, level):
        # What comes before the items, between them and behind the last.
        separator = self.encoder.item_separator
        if self.indent is None:
            return '', separator, ''
        line = '\n' + self.indent * (level + 1)
        return line, separator + line, '\n' + self.indent * level

    def write_list(self, items, level):
        if not items:
            self.emit('[]')
            return
        first, between, last = self.breaks(level)
        emit, scalar = self.emit, self.scalar
        lead = '[' + first
        for item in items:
            text = scalar(item)
            if text is not None:
                emit(lead + text)
            else:
                emit(lead)
                self.write(item, level + 1)
            lead = between
        emit(last + ']')

    def key_text(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self.float_text(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError('keys must be str, int, float, bool or None, '
                        f'not {key.__class__.__name__}')

    def write_dict(self, dct, level):
        if not dct:
            self.emit('{}')
            return
        first, between, last = self.breaks(level)
        emit, scalar, quote = self.emit, self.scalar, self.quote
        colon = self.encoder.key_separator
        lead = '{' + first
        items = sorted(dct.items()) if self.encoder.sort_keys else dct.items()
        for key, value in items:
            key = self.key_text(key)
            if key is None:
                continue
            text = scalar(value)
            if text is not None:
                emit(f'{lead}{quote(key)}{colon}{text}')
            else:
                emit(f'{lead}{quote(key)}{colon}')
                self.write(value, level + 1)
            lead = between
        if lead != between:
            # Every key was skipped.
            emit('{}')
        else:
            emit(last + '}')
