"""Printing of nested data over several lines, so that it stays readable."""

import sys
from _padcell import native_type

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr',
           'PrettyPrinter', 'pp']

_MappingProxy = native_type('mappingproxy')
_Namespace = native_type('SimpleNamespace')


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False,
           sort_dicts=True, underscore_numbers=False):
    """Print an object in a readable way."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Like pprint, with dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
            underscore_numbers=False):
    """The readable representation as text."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    """The representation on one line, with a note for objects inside themselves."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval would give the object back from its representation."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Whether the object contains itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    # Orders objects of any types: by themselves where they can be compared, else
    # by type and identity.
    __slots__ = ('obj',)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return ((str(type(self.obj)), id(self.obj))
                    < (str(type(other.obj)), id(other.obj)))


def _safe_pair(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


def _recursion(obj):
    return f'<Recursion on {type(obj).__name__} with id={id(obj)}>'


class PrettyPrinter:
    """Holds the options; a subclass may override format()."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False,
                 sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers
        self._readable = self._recursive = True

    def pprint(self, object):
        """Print an object to the stream."""
        if self._stream is not None:
            self._stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        """The representation as text."""
        parts = []
        self._format(object, parts.append, 0, 0, {}, 0)
        return ''.join(parts)

    def isrecursive(self, object):
        """Whether the object contains itself."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Whether the representation could be evaluated."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """The text on one line, whether it is readable, whether it is recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, obj, context, level):
        text, readable, recursive = self.format(obj, context.copy(), self._depth, level)
        self._readable = self._readable and readable
        self._recursive = self._recursive or recursive
        return text

    def _format(self, obj, write, indent, allowance, context, level):
        key = id(obj)
        if key in context:
            write(_recursion(obj))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(obj, context, level)
        if len(text) <= self._width - indent - allowance:
            write(text)
            return
        method = self._method(obj)
        if method is None:
            write(text)
            return
        context[key] = 1
        try:
            method(obj, write, indent, allowance, context, level + 1)
        finally:
            del context[key]

    def _method(self, obj):
        # What knows how to break the object over lines; only for types that are
        # shown by the repr expected of them.
        cls = type(obj)
        for base, own_repr, method in _breakers():
            if cls is base or issubclass(cls, base) and _shows_like(cls, own_repr):
                return getattr(self, method)
        fields = getattr(cls, '__dataclass_fields__', None)
        if fields is not None and not isinstance(obj, type):
            params = getattr(cls, '__dataclass_params__', None)
            if params is not None and params.repr and getattr(
                    cls.__repr__, '__wrapped__', None) is not None:
                return self._dataclass
        return None

    # Each of the following writes the object broken into lines, given the column it
    # starts in (indent) and what has to fit behind its end (allowance).

    def _dict(self, obj, write, indent, allowance, context, level):
        write('{')
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        if obj:
            items = sorted(obj.items(), key=_safe_pair) if self._sort_dicts else obj.items()
            self._pairs(items, write, indent, allowance + 1, context, level)
        write('}')

    def _ordered(self, obj, write, indent, allowance, context, level):
        if not obj:
            write(repr(obj))
            return
        name = type(obj).__name__
        write(name + '(')
        self._format(list(obj.items()), write, indent + len(name) + 1, allowance + 1,
                     context, level)
        write(')')

    def _list(self, obj, write, indent, allowance, context, level):
        write('[')
        self._items(obj, write, indent, allowance + 1, context, level)
        write(']')

    def _tuple(self, obj, write, indent, allowance, context, level):
        write('(')
        end = ',)' if len(obj) == 1 else ')'
        self._items(obj, write, indent, allowance + len(end), context, level)
        write(end)

    def _set(self, obj, write, indent, allowance, context, level):
        if not obj:
            write(repr(obj))
            return
        cls = type(obj)
        if cls is set:
            write('{')
            end = '}'
        else:
            write(cls.__name__ + '({')
            end = '})'
            indent += len(cls.__name__) + 1
        self._items(sorted(obj, key=_safe_key), write, indent, allowance + len(end), context,
                    level)
        write(end)

    def _str(self, s, write, indent, allowance, context, level):
        if not s:
            write(repr(s))
            return
        chunks = []
        lines = s.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = max_width = self._width - indent
        for number, line in enumerate(lines):
            text = repr(line)
            last = number == len(lines) - 1
            if last:
                width -= allowance
            if len(text) <= width:
                chunks.append(text)
                continue
            # Break at blanks.
            words = _words(line)
            width = max_width
            current = ''
            for at, word in enumerate(words):
                candidate = current + word
                if at == len(words) - 1 and last:
                    width -= allowance
                if len(repr(candidate)) > width:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(chunks[0])
            return
        if level == 1:
            write('(')
        write(('\n' + ' ' * indent).join(chunks))
        if level == 1:
            write(')')

    def _bytes(self, obj, write, indent, allowance, context, level):
        if len(obj) <= 4:
            write(repr(obj))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            write('(')
        lead = ''
        for text in _bytes_lines(obj, self._width - indent, allowance):
            write(lead + text)
            if not lead:
                lead = '\n' + ' ' * indent
        if parens:
            write(')')

    def _bytearray(self, obj, write, indent, allowance, context, level):
        write('bytearray(')
        self._bytes(bytes(obj), write, indent + 10, allowance + 1, context, level + 1)
        write(')')

    def _mappingproxy(self, obj, write, indent, allowance, context, level):
        write('mappingproxy(')
        self._format(obj.copy(), write, indent + 13, allowance + 1, context, level)
        write(')')

    def _namespace(self, obj, write, indent, allowance, context, level):
        from _padcell import instance_dict
        name = 'namespace' if type(obj) is _Namespace else type(obj).__name__
        indent += len(name) + 1
        write(name + '(')
        self._assignments(instance_dict(obj).items(), write, indent, allowance, context, level)
        write(')')

    def _dataclass(self, obj, write, indent, allowance, context, level):
        name = type(obj).__name__
        indent += len(name) + 1
        shown = [(one.name, getattr(obj, one.name))
                 for one in obj.__dataclass_fields__.values()
                 if one.repr and repr(one._field_type) == '_FIELD']
        write(name + '(')
        self._assignments(shown, write, indent, allowance, context, level)
        write(')')

    def _default_dict(self, obj, write, indent, allowance, context, level):
        if not obj:
            write(repr(obj))
            return
        factory = self._repr(obj.default_factory, context, level)
        name = type(obj).__name__
        indent += len(name) + 1
        write(f'{name}({factory},\n{" " * indent}')
        self._dict(obj, write, indent, allowance + 1, context, level)
        write(')')

    def _counter(self, obj, write, indent, allowance, context, level):
        if not obj:
            write(repr(obj))
            return
        name = type(obj).__name__
        write(name + '({')
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        self._pairs(obj.most_common(), write, indent + len(name) + 1, allowance + 2, context,
                    level)
        write('})')

    def _chain_map(self, obj, write, indent, allowance, context, level):
        if not len(obj.maps):
            write(repr(obj))
            return
        name = type(obj).__name__
        write(name + '(')
        indent += len(name) + 1
        for number, mapping in enumerate(obj.maps):
            if number == len(obj.maps) - 1:
                self._format(mapping, write, indent, allowance + 1, context, level)
                write(')')
            else:
                self._format(mapping, write, indent, 1, context, level)
                write(',\n' + ' ' * indent)

    def _deque(self, obj, write, indent, allowance, context, level):
        if not obj:
            write(repr(obj))
            return
        name = type(obj).__name__
        write(name + '(')
        indent += len(name) + 1
        write('[')
        if obj.maxlen is None:
            self._items(obj, write, indent, allowance + 2, context, level)
            write('])')
        else:
            self._items(obj, write, indent, 2, context, level)
            text = self._repr(obj.maxlen, context, level)
            write(f'],\n{" " * indent}maxlen={text})')

    def _user(self, obj, write, indent, allowance, context, level):
        self._format(obj.data, write, indent, allowance, context, level - 1)

    def _pairs(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        between = ',\n' + ' ' * indent
        items = list(items)
        for number, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            write(text + ': ')
            last = number == len(items) - 1
            self._format(value, write, indent + len(text) + 2, allowance if last else 1,
                         context, level)
            if not last:
                write(between)

    def _assignments(self, items, write, indent, allowance, context, level):
        between = ',\n' + ' ' * indent
        items = list(items)
        for number, (name, value) in enumerate(items):
            last = number == len(items) - 1
            write(name + '=')
            if id(value) in context:
                write('...')
            else:
                self._format(value, write, indent + len(name) + 1, allowance if last else 1,
                             context, level)
            if not last:
                write(between)

    def _items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        newline = ',\n' + ' ' * indent
        lead = ''
        width = room = self._width - indent + 1
        items = list(items)
        for number, item in enumerate(items):
            last = number == len(items) - 1
            if last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if room < needed:
                    room = width
                    if lead:
                        lead = newline
                if room >= needed:
                    room -= needed
                    write(lead)
                    lead = ', '
                    write(text)
                    continue
            write(lead)
            lead = newline
            self._format(item, write, indent, allowance if last else 1, context, level)

    # The representation on one line.

    def _safe_repr(self, obj, context, maxlevels, level):
        cls = type(obj)
        if cls in _PLAIN:
            return repr(obj), True, False
        if issubclass(cls, int) and _shows_like(cls, int.__repr__):
            if self._underscore_numbers:
                return f'{obj:_d}', True, False
            return repr(obj), True, False
        if issubclass(cls, dict) and _shows_like(cls, dict.__repr__):
            return self._repr_container(
                obj, context, maxlevels, level, '{}', self._repr_pairs)
        if issubclass(cls, list) and _shows_like(cls, list.__repr__):
            return self._repr_container(obj, context, maxlevels, level, '[]',
                                        self._repr_items)
        if issubclass(cls, tuple) and _shows_like(cls, tuple.__repr__):
            return self._repr_container(obj, context, maxlevels, level, '()',
                                        self._repr_items)
        text = repr(obj)
        return text, text and not text.startswith('<'), False

    def _repr_container(self, obj, context, maxlevels, level, brackets, inside):
        if not obj:
            return brackets, True, False
        if maxlevels and level >= maxlevels:
            comma = ',' if brackets == '()' and len(obj) == 1 else ''
            return f'{brackets[0]}...{comma}{brackets[1]}', False, id(obj) in context
        key = id(obj)
        if key in context:
            return _recursion(obj), False, True
        context[key] = 1
        parts, readable, recursive = inside(obj, context, maxlevels, level + 1)
        del context[key]
        text = ', '.join(parts)
        if brackets == '()' and len(parts) == 1:
            text += ','
        return brackets[0] + text + brackets[1], readable, recursive

    def _repr_items(self, obj, context, maxlevels, level):
        parts, readable, recursive = [], True, False
        for item in obj:
            text, one_readable, one_recursive = self.format(item, context, maxlevels, level)
            parts.append(text)
            readable = readable and one_readable
            recursive = recursive or one_recursive
        return parts, readable, recursive

    def _repr_pairs(self, obj, context, maxlevels, level):
        parts, readable, recursive = [], True, False
        items = sorted(obj.items(), key=_safe_pair) if self._sort_dicts else obj.items()
        for pair in items:
            texts = []
            for item in pair:
                text, one_readable, one_recursive = self.format(item, context, maxlevels,
                                                                level)
                texts.append(text)
                readable = readable and one_readable
                recursive = recursive or one_recursive
            parts.append(': '.join(texts))
        return parts, readable, recursive


_PLAIN = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _shows_like(cls, own_repr):
    return cls.__repr__ == own_repr


class _Table:
    rows = None


def _breakers():
    # (type, the repr it must have, method), made at first use.
    if _Table.rows is None:
        import collections
        _Table.rows = [
            (collections.OrderedDict, collections.OrderedDict.__repr__, '_ordered'),
            (collections.defaultdict, collections.defaultdict.__repr__, '_default_dict'),
            (collections.Counter, collections.Counter.__repr__, '_counter'),
            (collections.ChainMap, collections.ChainMap.__repr__, '_chain_map'),
            (collections.deque, collections.deque.__repr__, '_deque'),
            (collections.UserDict, collections.UserDict.__repr__, '_user'),
            (collections.UserList, collections.UserList.__repr__, '_user'),
            (collections.UserString, collections.UserString.__repr__, '_user'),
            (dict, dict.__repr__, '_dict'), (list, list.__repr__, '_list'),
            (tuple, tuple.__repr__, '_tuple'), (set, set.__repr__, '_set'),
            (frozenset, frozenset.__repr__, '_set'), (str, str.__repr__, '_str'),
            (bytes, bytes.__repr__, '_bytes'), (bytearray, bytearray.__repr__, '_bytearray'),
            (_MappingProxy, _MappingProxy.__repr__, '_mappingproxy'),
            (_Namespace, _Namespace.__repr__, '_namespace'),
        ]
    return _Table.rows


def _words(line):
    # The words of a line, each with the blanks behind it.
    words = []
    at, size = 0, len(line)
    while at < size:
        end = at
        while end < size and not line[end].isspace():
            end += 1
        while end < size and line[end].isspace():
            end += 1
        words.append(line[at:end])
        at = end
    return words


def _bytes_lines(obj, width, allowance):
    # Pieces of a bytes object, by fours, that fit the width.
    current = b''
    last = len(obj) // 4 * 4
    for at in range(0, len(obj), 4):
        candidate = current + obj[at:at + 4]
        if at == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = obj[at:at + 4]
        else:
            current = candidate
    if current:
        yield repr(current)
