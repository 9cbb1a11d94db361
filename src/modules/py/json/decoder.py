"""Reading JSON: a scanner by recursive descent over the text."""

__all__ = ['JSONDecoder', 'JSONDecodeError']

_BLANKS = ' \t\n\r'
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r',
            't': '\t'}
_HEX = frozenset('0123456789abcdefABCDEF')
_DIGITS = frozenset('0123456789')
_CONTROLS = frozenset(map(chr, range(32)))
_CONSTANTS = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}


class JSONDecodeError(ValueError):
    """What is wrong (msg) where (pos, lineno, colno) in which text (doc)."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {lineno} column {colno} (char {pos})')
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _hex4(s, at):
    # The number of the four digits behind the u at index at.
    digits = s[at + 1:at + 5]
    if len(digits) == 4 and _HEX.issuperset(digits):
        return int(digits, 16)
    raise JSONDecodeError('Invalid \\uXXXX escape', s, at)


def scanstring(s, end, strict=True):
    """The text that begins at index end, behind its quote, and the index behind it."""
    begin = end - 1
    parts = []
    while True:
        quote = s.find('"', end)
        if quote < 0:
            # Whatever else is wrong comes first.
            quote = len(s)
        slash = s.find('\\', end, quote)
        stop = quote if slash < 0 else slash
        piece = s[end:stop]
        if strict and not _CONTROLS.isdisjoint(piece):
            for offset, char in enumerate(piece):
                if char in _CONTROLS:
                    raise JSONDecodeError('Invalid control character at', s, end + offset)
        if slash < 0:
            if quote == len(s):
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            if not parts:
                return piece, quote + 1
            parts.append(piece)
            return ''.join(parts), quote + 1
        parts.append(piece)
        at = slash + 1
        if at >= len(s):
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        char = s[at]
        if char != 'u':
            if char not in _ESCAPES:
                raise JSONDecodeError('Invalid \\escape', s, slash)
            parts.append(_ESCAPES[char])
            end = at + 1
            continue
        code = _hex4(s, at)
        end = at + 5
        if 0xD800 <= code < 0xDC00 and s.startswith('\\u', end):
            low = _hex4(s, end + 1)
            if 0xDC00 <= low < 0xE000:
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
                end += 6
        parts.append(chr(code))


py_scanstring = scanstring


def _skip(s, at):
    while s[at:at + 1] in _BLANKS and at < len(s):
        at += 1
    return at


def make_scanner(context):
    """A function (text, index) -> (value, index behind it); StopIteration without value."""
    parse_float, parse_int = context.parse_float, context.parse_int
    parse_constant, strict = context.parse_constant, context.strict
    object_hook, pairs_hook = context.object_hook, context.object_pairs_hook

    def scan(s, at):
        char = s[at:at + 1]
        if char == '"':
            return scanstring(s, at + 1, strict)
        if char == '{':
            return scan_object(s, at + 1)
        if char == '[':
            return scan_array(s, at + 1)
        if char == 'n' and s.startswith('null', at):
            return None, at + 4
        if char == 't' and s.startswith('true', at):
            return True, at + 4
        if char == 'f' and s.startswith('false', at):
            return False, at + 5
        if char == '-' or char in _DIGITS:
            return scan_number(s, at)
        if char == 'N' and s.startswith('NaN', at):
            return parse_constant('NaN'), at + 3
        if char == 'I' and s.startswith('Infinity', at):
            return parse_constant('Infinity'), at + 8
        raise StopIteration(at)

    def scan_number(s, begin):
        size = len(s)
        at = begin
        if s[at] == '-':
            at += 1
            if s.startswith('Infinity', at):
                return parse_constant('-Infinity'), at + 8
        if at >= size or s[at] not in _DIGITS:
            raise StopIteration(begin)
        if s[at] == '0':
            at += 1
        else:
            while at < size and s[at] in _DIGITS:
                at += 1
        end = at
        if at + 1 < size and s[at] == '.' and s[at + 1] in _DIGITS:
            at += 1
            while at < size and s[at] in _DIGITS:
                at += 1
            end_fraction = at
        else:
            end_fraction = end
        if at < size and s[at] in 'eE':
            power = at + 1
            if power < size and s[power] in '+-':
                power += 1
            if power < size and s[power] in _DIGITS:
                while power < size and s[power] in _DIGITS:
                    power += 1
                end_fraction = power
        if end_fraction == end:
            return parse_int(s[begin:end]), end
        return parse_float(s[begin:end_fraction]), end_fraction

    def value_at(s, at):
        try:
            return scan(s, at)
        except StopIteration as stop:
            raise JSONDecodeError('Expecting value', s, stop.value) from None

    def scan_array(s, at):
        result = []
        at = _skip(s, at)
        if s[at:at + 1] == ']':
            return result, at + 1
        while True:
            value, at = value_at(s, at)
            result.append(value)
            if s[at:at + 1] != ',':
                at = _skip(s, at)
            char = s[at:at + 1]
            if char == ']':
                return result, at + 1
            if char != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            comma = at
            at = _skip(s, at + 1)
            if s[at:at + 1] == ']':
                raise JSONDecodeError('Illegal trailing comma before end of array', s, comma)

    def scan_object(s, at):
        pairs = []
        at = _skip(s, at)
        char = s[at:at + 1]
        if char != '"':
            if char != '}':
                raise JSONDecodeError('Expecting property name enclosed in double quotes',
                                      s, at)
            at += 1
        else:
            while True:
                key, at = scanstring(s, at + 1, strict)
                # Keys repeat, and equal texts may as well be one.
                key = known.setdefault(key, key)
                if s[at:at + 1] != ':':
                    at = _skip(s, at)
                    if s[at:at + 1] != ':':
                        raise JSONDecodeError("Expecting ':' delimiter", s, at)
                at += 1
                if s[at:at + 1] in _BLANKS:
                    at = _skip(s, at)
                value, at = value_at(s, at)
                pairs.append((key, value))
                if s[at:at + 1] not in ',}' or at >= len(s):
                    at = _skip(s, at)
                char = s[at:at + 1]
                if char == '}':
                    at += 1
                    break
                if char != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, at)
                comma = at
                at = _skip(s, at + 1)
                char = s[at:at + 1]
                if char != '"':
                    if char == '}':
                        raise JSONDecodeError('Illegal trailing comma before end of object',
                                              s, comma)
                    raise JSONDecodeError('Expecting property name enclosed in double quotes',
                                          s, at)
        if pairs_hook is not None:
            return pairs_hook(pairs), at
        result = dict(pairs)
        if object_hook is not None:
            result = object_hook(result)
        return result, at

    known = {}

    def scan_once(s, at):
        if at < 0:
            raise ValueError('idx cannot be negative')
        try:
            return scan(s, at)
        finally:
            known.clear()

    return scan_once


class JSONDecoder:
    """Turns JSON text into objects; the hooks may replace what dicts and numbers become."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}
        self.scan_once = make_scanner(self)

    def decode(self, s):
        """The object of the whole text."""
        obj, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """The object the text has at an index, and the index behind it."""
        try:
            return self.scan_once(s, idx)
        except StopIteration as stop:
            raise JSONDecodeError('Expecting value', s, stop.value) from None
