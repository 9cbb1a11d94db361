"""Tables as text: fields with separators, one row to a line."""

from _padcell import show_as as _show_as
import io

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE',
           'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect',
           'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader', 'DictWriter',
           'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    """What goes wrong in this module."""


class _Registry:
    dialects = {}
    limit = 131072


class Dialect:
    """The form of a table; a subclass sets the attributes."""

    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Form(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """What spreadsheets write: commas, quotes doubled."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """The same with tabs."""

    delimiter = '\t'


class unix_dialect(Dialect):
    """All fields in quotes, lines ended by a newline."""

    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


class _Form:
    # A dialect with everything checked.

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        defaults = {'delimiter': ',', 'doublequote': True, 'escapechar': None,
                    'lineterminator': '\r\n', 'quotechar': '"', 'quoting': QUOTE_MINIMAL,
                    'skipinitialspace': False, 'strict': False}
        for name in options:
            if name not in defaults:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        for name, default in defaults.items():
            if name in options:
                value = options[name]
            elif dialect is not None:
                value = getattr(dialect, name, default)
            else:
                value = default
            setattr(self, name, value)
        if options.get('quotechar', '') is None and 'quoting' not in options:
            self.quoting = QUOTE_NONE
        self._check()

    def _check(self):
        for name in ('delimiter', 'escapechar', 'quotechar'):
            value = getattr(self, name)
            if name != 'delimiter' and value is None:
                continue
            if not isinstance(value, str):
                kinds = 'string' if name == 'delimiter' else 'string or None'
                raise TypeError(f'"{name}" must be {kinds}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.quoting, int) or isinstance(self.quoting, bool):
            raise TypeError('"quoting" must be an integer, not '
                            f'{type(self.quoting).__name__}')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if not isinstance(self.lineterminator, str):
            if self.lineterminator is None:
                raise TypeError('lineterminator must be set')
            raise TypeError('"lineterminator" must be a string, not '
                            f'{type(self.lineterminator).__name__}')
        self.doublequote = bool(self.doublequote)
        self.skipinitialspace = bool(self.skipinitialspace)
        self.strict = bool(self.strict)
        for name in ('delimiter', 'escapechar', 'quotechar'):
            if getattr(self, name) in ('\n', '\r'):
                raise ValueError(f'bad {name} value')


def register_dialect(name, dialect=None, **fmtparams):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _Registry.dialects[name] = _Form(dialect, **fmtparams)


def unregister_dialect(name):
    """Forget the name of a dialect."""
    if name not in _Registry.dialects:
        raise Error('unknown dialect')
    del _Registry.dialects[name]


def get_dialect(name):
    """The dialect of a name."""
    try:
        return _Registry.dialects[name]
    except (KeyError, TypeError):
        raise Error('unknown dialect') from None


def list_dialects():
    """The names of the dialects."""
    return list(_Registry.dialects)


def field_size_limit(new_limit=None):
    """The greatest length of a field; sets it if given."""
    old = _Registry.limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _Registry.limit = new_limit
    return old


class _Reader:
    # Reads rows from an iterator of lines, character by character.

    def __init__(self, lines, form):
        self.dialect = form
        self.line_num = 0
        self._lines = iter(lines)

    def __iter__(self):
        return self

    def __next__(self):
        self._row, self._field = [], []
        self._numeric = self._was_quoted = False
        state = 'start record'
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or state == 'in quotes':
                    if self.dialect.strict:
                        raise Error('unexpected end of data') from None
                    self._save()
                    return self._row
                if self._row or state not in ('start record',):
                    if state == 'start field' or state == 'escaped':
                        self._save()
                    if self._row:
                        return self._row
                raise
            if not isinstance(line, str):
                raise Error('iterator should return strings, not '
                            f'{type(line).__name__} (the file should be opened in text mode)')
            self.line_num += 1
            for char in line:
                state = self._take(state, char)
            state = self._take(state, None)
            if state == 'start record':
                return self._row

    def _add(self, char):
        if len(self._field) >= _Registry.limit:
            raise Error(f'field larger than field limit ({_Registry.limit})')
        self._field.append(char)

    def _save(self):
        text = ''.join(self._field)
        quoting = self.dialect.quoting
        self._field = []
        quoted, self._was_quoted = self._was_quoted, False
        if not quoted:
            if quoting == QUOTE_NONNUMERIC and (text or self._numeric):
                text = float(text)
            elif quoting == QUOTE_STRINGS:
                text = float(text) if text else None
            elif quoting == QUOTE_NOTNULL and not text:
                text = None
        self._numeric = False
        self._row.append(text)

    def _take(self, state, char):
        # One character, or None at the end of a line; gives the next state.
        form = self.dialect
        if state == 'start record':
            if char is None:
                return state
            if char in '\r\n':
                return 'ate newline'
            state = 'start field'
        if state == 'ate newline':
            if char is None:
                return 'start record'
            if char in '\r\n':
                return state
            raise Error('new-line character seen in unquoted field - do you need to open the '
                        "file with newline=''?")
        if state == 'start field':
            if char is None or char in '\r\n':
                self._save()
                return 'start record' if char is None else 'ate newline'
            if char == form.quotechar and form.quoting != QUOTE_NONE:
                self._was_quoted = True
                return 'in quotes'
            if char == form.escapechar:
                return 'escaped'
            if char == ' ' and form.skipinitialspace:
                return state
            if char == form.delimiter:
                self._save()
                return state
            self._numeric = True
            self._add(char)
            return 'in field'
        if state == 'escaped':
            self._add('\n' if char is None else char)
            return 'after escaped newline' if char is not None and char in '\r\n' else 'in field'
        if state == 'after escaped newline':
            if char is None:
                return state
            state = 'in field'
        if state == 'in field':
            if char is None or char in '\r\n':
                self._save()
                return 'start record' if char is None else 'ate newline'
            if char == form.escapechar:
                return 'escaped'
            if char == form.delimiter:
                self._save()
                return 'start field'
            self._add(char)
            return state
        if state == 'in quotes':
            if char is None:
                return state
            if char == form.escapechar:
                return 'escaped in quotes'
            if char == form.quotechar:
                return 'quote in quotes' if form.doublequote else 'in field'
            self._add(char)
            return state
        if state == 'escaped in quotes':
            self._add('\n' if char is None else char)
            return 'in quotes'
        # A quote within quotes: doubled, or the end of the field.
        if form.quoting != QUOTE_NONE and char == form.quotechar:
            self._add(char)
            return 'in quotes'
        if char is not None and char == form.delimiter:
            self._save()
            return 'start field'
        if char is None or char in '\r\n':
            self._save()
            return 'start record' if char is None else 'ate newline'
        if not form.strict:
            self._add(char)
            return 'in field'
        raise Error(f"'{form.delimiter}' expected after '{form.quotechar}'")


def reader(iterable, /, dialect='excel', **fmtparams):
    """An iterator over the rows of lines of text."""
    return _Reader(iterable, _Form(dialect, **fmtparams))


class _Writer:
    # Writes rows to a file.

    def __init__(self, fileobj, form):
        if not callable(getattr(fileobj, 'write', None)):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = form
        self._write = fileobj.write

    def writerow(self, row, /):
        """Write one row; gives what the file's write() gives."""
        try:
            row = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        form = self.dialect
        fields = []
        n = 0
        for field in row:
            n += 1
            fields.append(self._field(field))
        if n == 1 and not fields[0]:
            if form.quoting == QUOTE_NONE or form.quoting in (
                    QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            fields = [form.quotechar * 2]
        return self._write(form.delimiter.join(fields) + form.lineterminator)

    def writerows(self, rows, /):
        """Write several rows."""
        for row in rows:
            self.writerow(row)

    def _field(self, field):
        form = self.dialect
        quoting = form.quoting
        quoted = quoting == QUOTE_ALL
        if quoting == QUOTE_NONNUMERIC:
            quoted = not isinstance(field, (int, float)) and not hasattr(
                type(field), '__float__')
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(field, str)
        elif quoting == QUOTE_NOTNULL:
            quoted = field is not None
        text = '' if field is None else str(field)
        special = {form.delimiter, '\n', '\r', form.escapechar, form.quotechar,
                   *form.lineterminator}
        parts = []
        for char in text:
            if char in special:
                escape = False
                if quoting == QUOTE_NONE:
                    escape = True
                elif char == form.quotechar:
                    if form.doublequote:
                        parts.append(char)
                        quoted = True
                    else:
                        escape = True
                elif char == form.escapechar:
                    escape = True
                else:
                    quoted = True
                if escape:
                    if form.escapechar is None:
                        raise Error('need to escape, but no escapechar set')
                    parts.append(form.escapechar)
            parts.append(char)
        if (text.startswith(' ') and form.skipinitialspace and not quoted
                and quoting != QUOTE_NONE):
            quoted = True
        text = ''.join(parts)
        return f'{form.quotechar}{text}{form.quotechar}' if quoted else text


def writer(fileobj, /, dialect='excel', **fmtparams):
    """Writes rows to a file as text."""
    return _Writer(fileobj, _Form(dialect, **fmtparams))


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)


class DictReader:
    """Rows as dicts, by the names in the first row or given ones."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        """The names of the columns."""
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            # Read the names first.
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        else:
            for name in names[len(row):]:
                result[name] = self.restval
        return result

    __class_getitem__ = classmethod(type(list[int]))


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the names of the columns."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: '
                                 + ', '.join([repr(name) for name in wrong]))
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        """Write one dict."""
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        """Write several dicts."""
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(type(list[int]))


class Sniffer:
    """Guesses the dialect of a text."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """A dialect class for a text."""
        lines = [line for line in sample.splitlines() if line]
        best = None
        for char in dict.fromkeys(self.preferred + sorted(set(sample))):
            if char.isalnum() or char in '"\'\r\n_.' or delimiters and char not in delimiters:
                continue
            counts = {len(row) for row in reader(lines, delimiter=char)} if lines else set()
            if len(counts) == 1 and counts != {1}:
                best = char
                break
        if best is None:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL

        dialect.delimiter = best
        dialect.quotechar = "'" if '"' not in sample and f"{best}'" in sample else '"'
        dialect.doublequote = dialect.quotechar * 2 in sample
        dialect.skipinitialspace = all(
            line.count(best) == line.count(best + ' ') for line in lines)
        return dialect

    def has_header(self, sample):
        """Whether the first row looks like names: no numbers above columns of numbers."""
        rows = list(reader(io.StringIO(sample), self.sniff(sample)))
        header, votes = rows[0], 0
        for column, name in enumerate(header):
            kinds = set()
            for row in rows[1:21]:
                if len(row) == len(header):
                    kinds.add(_kind(row[column]))
            if len(kinds) == 1:
                kind = kinds.pop()
                if kind == 'number':
                    votes += 1 if _kind(name) != 'number' else -1
                else:
                    votes += 1 if len(name) != kind else -1
        return votes > 0


def _kind(text):
    try:
        complex(text)
        return 'number'
    except ValueError:
        return len(text)


_show_as(_Reader, '_csv.reader')
_show_as(_Writer, '_csv.writer')
