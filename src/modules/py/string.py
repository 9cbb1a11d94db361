"""Constants of characters, templates with $ and the formatter behind str.format."""

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords',
           'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation',
           'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace

_NAME_START = frozenset(ascii_letters + '_')
_NAME = frozenset(ascii_letters + '_' + digits)


def capwords(s, sep=None):
    """Capitalize each word; without sep, runs of blanks become one."""
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text with $name and ${name} to be filled in; $$ stands for a dollar sign.

    A subclass may set delimiter, or pattern to a regular expression with the
    groups escaped, named, braced and invalid, or idpattern.
    """

    delimiter = '$'
    idpattern = None
    braceidpattern = None
    flags = None
    pattern = None

    def __init__(self, template):
        self.template = template

    def _parts(self):
        # Yields (text before, kind, name, position of the delimiter); the last
        # one has kind None.
        if self.pattern is not None or self.idpattern is not None or self.braceidpattern:
            yield from self._parts_by_pattern()
            return
        text, mark = self.template, self.delimiter
        start = 0
        while True:
            at = text.find(mark, start)
            if at < 0:
                yield text[start:], None, None, None
                return
            before = text[start:at]
            after = at + len(mark)
            if text.startswith(mark, after):
                yield before, 'escaped', None, at
                start = after + len(mark)
                continue
            braced = text[after:after + 1] == '{'
            end = begin = after + braced
            if end < len(text) and text[end] in _NAME_START:
                while end < len(text) and text[end] in _NAME:
                    end += 1
            if end == begin or braced and text[end:end + 1] != '}':
                yield before, 'invalid', None, at
                start = after
            else:
                yield before, 'named', text[begin:end], at
                start = end + braced

    def _parts_by_pattern(self):
        import re
        pattern = self.pattern
        if pattern is None:
            name = self.idpattern or '(?a:[_a-z][_a-z0-9]*)'
            mark = re.escape(self.delimiter)
            pattern = (f'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|'
                       f'{{(?P<braced>{self.braceidpattern or name})}}|(?P<invalid>))')
        flags = re.IGNORECASE if self.flags is None else self.flags
        start = 0
        for match in re.compile(pattern, flags | re.VERBOSE).finditer(self.template):
            before = self.template[start:match.start()]
            start = match.end()
            groups = match.groupdict()
            name = groups.get('named') or groups.get('braced')
            if name is not None:
                yield before, 'named', name, match.start()
            elif groups.get('escaped') is not None:
                yield before, 'escaped', None, match.start()
            elif groups.get('invalid') is not None:
                yield before, 'invalid', None, match.start('invalid') - len(self.delimiter)
            else:
                raise ValueError('Unrecognized named group in pattern')
        yield self.template[start:], None, None, None

    def _invalid(self, at):
        before = self.template[:at]
        lines = before.splitlines(keepends=True)
        if not lines:
            line, column = 1, 1
        elif lines[-1].endswith(('\n', '\r')):
            line, column = len(lines) + 1, 1
        else:
            line, column = len(lines), len(lines[-1]) + 1
        if lines and lines[-1].endswith(('\n', '\r')):
            # The count of columns starts over; CPython counts from the last line kept.
            line, column = len(self.template[:at + 1].splitlines(keepends=True)), 1
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _values(self, mapping, kws):
        if mapping is None:
            return kws
        if kws:
            from collections import ChainMap
            return ChainMap(kws, mapping)
        return mapping

    def substitute(self, mapping=None, /, **kws):
        """The text filled in; KeyError for a missing name, ValueError for a bad mark."""
        values = self._values(mapping, kws)
        result = []
        for before, kind, name, at in self._parts():
            result.append(before)
            if kind == 'named':
                result.append(str(values[name]))
            elif kind == 'escaped':
                result.append(self.delimiter)
            elif kind == 'invalid':
                self._invalid(at)
        return ''.join(result)

    def safe_substitute(self, mapping=None, /, **kws):
        """The text filled in as far as possible; the rest stays as it is."""
        values = self._values(mapping, kws)
        result = []
        parts = list(self._parts())
        for number, (before, kind, name, at) in enumerate(parts):
            result.append(before)
            if kind == 'named':
                try:
                    result.append(str(values[name]))
                except KeyError:
                    # The mark as it was written: up to where the next text begins.
                    result.append(self._written(at, name))
            elif kind is not None:
                result.append(self.delimiter)
        return ''.join(result)

    def _written(self, at, name):
        braced = f'{self.delimiter}{{{name}}}'
        if self.template.startswith(braced, at):
            return braced
        return f'{self.delimiter}{name}'

    def is_valid(self):
        """Whether substitute would find no bad mark."""
        return all(kind != 'invalid' for _, kind, _, _ in self._parts())

    def get_identifiers(self):
        """The names in the text, each once, in order."""
        return list(dict.fromkeys([name for _, kind, name, _ in self._parts()
                                   if kind == 'named']))


class Formatter:
    """What str.format does, with steps a subclass may override."""

    def format(self, format_string, /, *args, **kwargs):
        """The format string with its fields filled in."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """Like format, with the arguments as a sequence and a mapping."""
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth,
                 auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for text, name, spec, conversion in self.parse(format_string):
            if text:
                result.append(text)
            if name is None:
                continue
            first = _first_part(name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification '
                                     'to automatic field numbering')
                name = f'{auto_arg_index}{name}'
                auto_arg_index += 1
            elif first.isdigit():
                if auto_arg_index:
                    # The words are the same either way.
                    raise ValueError('cannot switch from manual field specification '
                                     'to automatic field numbering')
                auto_arg_index = False
            obj, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args,
                                                 recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        """The argument of a number or a name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Called with what was used; may raise."""

    def format_field(self, value, format_spec):
        """One value formatted."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """What !r, !s and !a do."""
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        """Yields (text, field name, format spec, conversion) for each part."""
        return iter(_parse(format_string))

    def get_field(self, field_name, args, kwargs):
        """The object a field names, and the argument it starts from."""
        first, steps = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in steps:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first


def _first_part(name):
    for at, char in enumerate(name):
        if char in '.[':
            return name[:at]
    return name


def _split_field(name):
    first = _first_part(name)
    at = len(first)
    if first.isdigit():
        first = int(first)
    steps = []
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            if end == at + 1:
                raise ValueError('Empty attribute in format string')
            steps.append((True, name[at + 1:end]))
        elif name[at] == '[':
            close = name.find(']', at)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1:close]
            if not key:
                raise ValueError('Empty attribute in format string')
            steps.append((False, int(key) if key.isdigit() else key))
            end = close + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        at = end
    return first, steps


def _parse(text):
    parts = []
    literal = []
    at, size = 0, len(text)
    while at < size:
        char = text[at]
        if char not in '{}':
            # Take all up to the next brace in one piece.
            ends = [end for end in (text.find('{', at), text.find('}', at)) if end >= 0]
            end = min(ends) if ends else size
            literal.append(text[at:end])
            at = end
            continue
        if text[at + 1:at + 2] == char:
            literal.append(char)
            parts.append((''.join(literal), None, None, None))
            literal = []
            at += 2
            continue
        if char == '}':
            raise ValueError("Single '}' encountered in format string")
        if at + 1 >= size:
            raise ValueError("Single '{' encountered in format string")
        depth, end = 1, at + 1
        bracket = False
        while end < size:
            if text[end] == '[':
                bracket = True
            elif text[end] == ']':
                bracket = False
            elif text[end] == '{' and not bracket:
                depth += 1
            elif text[end] == '}' and not bracket:
                depth -= 1
                if not depth:
                    break
            end += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        parts.append((''.join(literal), *_parse_field(text[at + 1:end])))
        literal = []
        at = end + 1
    if literal:
        parts.append((''.join(literal), None, None, None))
    return parts


def _parse_field(field):
    # name[!conversion][:spec]; ! and : inside square brackets belong to the name.
    at = 0
    bracket = False
    while at < len(field):
        char = field[at]
        if char == '[':
            bracket = True
        elif char == ']':
            bracket = False
        elif char in '!:' and not bracket:
            break
        elif char == '{':
            raise ValueError("unexpected '{' in field name")
        at += 1
    name, rest = field[:at], field[at:]
    conversion = None
    if rest.startswith('!'):
        conversion = rest[1:2]
        if not conversion or conversion == ':':
            raise ValueError("end of string while looking for conversion specifier"
                             if not conversion else 'expected \':\' after conversion specifier')
        rest = rest[2:]
        if rest and rest[0] != ':':
            raise ValueError("expected ':' after conversion specifier")
    return name, rest[1:], conversion
