"""Writing JSON: whole texts by the native writer, pieces by a generator."""

from _json import encode as _encode
from _json import encode_basestring, encode_basestring_ascii

__all__ = ['JSONEncoder']

INFINITY = float('inf')

c_encode_basestring = py_encode_basestring = encode_basestring
c_encode_basestring_ascii = py_encode_basestring_ascii = encode_basestring_ascii


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
        """What stands in for an object that JSON doesn't know."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON text of an object."""
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return ''.join(chunks)

    def iterencode(self, o, _one_shot=False):
        """The JSON text of an object in pieces."""
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        if _one_shot:
            return (_encode(o, (self.default, bool(self.ensure_ascii), indent,
                                self.key_separator, self.item_separator,
                                bool(self.sort_keys), bool(self.skipkeys),
                                bool(self.allow_nan), bool(self.check_circular))),)
        return _Pieces(self, indent).value(o, 0)


class _Pieces:
    # One run of an encoder over one object.

    def __init__(self, encoder, indent):
        self.encoder = encoder
        self.indent = indent
        self.quote = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.open = {} if encoder.check_circular else None

    def float_text(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
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

    def enter(self, o):
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError('Circular reference detected')
            self.open[id(o)] = o

    def leave(self, o):
        if self.open is not None:
            del self.open[id(o)]

    def value(self, o, level):
        text = self.scalar(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.array(o, level)
        elif isinstance(o, dict):
            yield from self.object(o, level)
        else:
            self.enter(o)
            yield from self.value(self.encoder.default(o), level)
            self.leave(o)

    def lines(self, level):
        # What comes before the items, between them and behind the last.
        separator = self.encoder.item_separator
        if self.indent is None:
            return '', separator, None
        line = '\n' + self.indent * (level + 1)
        return line, separator + line, '\n' + self.indent * level

    def array(self, items, level):
        if not items:
            yield '[]'
            return
        self.enter(items)
        first, between, last = self.lines(level)
        lead = '[' + first
        for item in items:
            text = self.scalar(item)
            if text is not None:
                yield lead + text
            else:
                yield lead
                yield from self.value(item, level + 1)
            lead = between
        if last is not None:
            yield last
        yield ']'
        self.leave(items)

    def key(self, key):
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

    def object(self, dct, level):
        if not dct:
            yield '{}'
            return
        self.enter(dct)
        first, between, last = self.lines(level)
        yield '{'
        if last is not None:
            yield first
        colon = self.encoder.key_separator
        items = sorted(dct.items()) if self.encoder.sort_keys else dct.items()
        any_yet = False
        for key, value in items:
            key = self.key(key)
            if key is None:
                continue
            if any_yet:
                yield between
            any_yet = True
            yield self.quote(key)
            yield colon
            yield from self.value(value, level + 1)
        if last is not None:
            yield last
        yield '}'
        self.leave(dct)
