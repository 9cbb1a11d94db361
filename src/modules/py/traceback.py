"""Exceptions as text, as the interpreter prints them, and the frames of tracebacks and stacks.

The machine makes the text of an exception. Frames and tracebacks exist for unrestricted code only;
code in a cell sees the lines of its own frames as text.
"""

import sys
from _padcell import (format_exception as _format, handled_exception, own_stack as _own_stack,
                      place_of as _place_of)

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only',
           'format_list', 'format_stack', 'format_tb', 'print_exc', 'format_exc',
           'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames',
           'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb',
           'print_list']

try:
    sys._getframe()
    _IN_CELL = False
except RuntimeError:
    # There are no traceback objects to give, so what can be shown is shown without one.
    _IN_CELL = True

_absent = object()
_NOTHING = 'NoneType: None\n'


def _pair(exc, value, tb):
    # The functions take an exception, or its type, the exception and the traceback, as once.
    if (value is _absent) != (tb is _absent):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _absent:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc, True
    return value, tb is not None or _IN_CELL


# ------------------------------------------------------------------------------ frames

class FrameSummary:
    """One line of a traceback: file, line number, function and the source line."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line',
                 '_shown', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self._shown = None
        if lookup_line:
            self.line
        self.locals = None if locals is None else {
            key: _safe(value, 'local', repr) for key, value in locals.items()}

    def _as_tuple(self):
        return (self.filename, self.lineno, self.name, self.line)

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno
                    and self.name == other.name and self.locals == other.locals)
        if isinstance(other, tuple):
            return self._as_tuple() == other
        return NotImplemented

    def __getitem__(self, at):
        return self._as_tuple()[at]

    def __iter__(self):
        return iter(self._as_tuple())

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    @property
    def line(self):
        """The source line, without the space around it; None without a line number."""
        if self._line is None:
            if self.lineno is None:
                return None
            import linecache
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()


def _safe(value, what, show=str):
    try:
        return show(value)
    except Exception:
        return f'<{what} {show.__name__}() failed>'


def walk_tb(tb):
    """The frames of a traceback with their line numbers."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """The frames from a given one, or from the caller's, outward, with their line numbers."""
    if f is None:
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Made from pairs of a frame and a line number."""
        pairs = list(frame_gen)
        made = klass()
        for frame, lineno in _limited(pairs, limit):
            code = frame.f_code
            made.append(FrameSummary(
                code.co_filename, lineno, code.co_name, lookup_line=False,
                locals=frame.f_locals if capture_locals else None))
        if lookup_lines:
            for one in made:
                one.line
        return made

    @classmethod
    def from_list(klass, a_list):
        """Made from FrameSummary objects or tuples (file, line number, name, line)."""
        made = klass()
        for one in a_list:
            if not isinstance(one, FrameSummary):
                filename, lineno, name, line = one
                one = FrameSummary(filename, lineno, name, line=line)
            made.append(one)
        return made

    def format_frame_summary(self, frame_summary):
        """The text of one frame."""
        one = frame_summary
        if one._shown is not None and one.locals is None:
            return one._shown
        filename = one.filename
        if filename.startswith('<stdin'):
            filename = '<stdin>'
        text = f'  File "{filename}", line {one.lineno}, in {one.name}\n'
        if one._shown is not None:
            text = one._shown
        elif one.line:
            text += f'    {one.line}\n'
        if one.locals:
            for name, value in sorted(one.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        """The text, frame by frame; a line repeated more than three times is folded."""
        result = []
        last = None
        count = 0
        for one in self:
            text = self.format_frame_summary(one)
            if text is None:
                continue
            key = (one.filename, one.lineno, one.name)
            if last != key:
                if count > 3:
                    result.append(_folded(count))
                last, count = key, 0
            count += 1
            if count > 3:
                continue
            result.append(text)
        if count > 3:
            result.append(_folded(count))
        return result


def _folded(count):
    more = count - 3
    return f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n'


def _limited(items, limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]


def _summary(tb, limit=None, capture_locals=False):
    # With columns and the text as the machine shows it, marks and all.
    parts = []
    while tb is not None:
        parts.append(tb)
        tb = tb.tb_next
    made = StackSummary()
    for tb in _limited(parts, limit):
        made.append(_summary_of(_place_of(tb), tb.tb_lineno,
                                tb.tb_frame.f_locals if capture_locals else None))
    return made


def _summary_of(place, lineno=None, locals=None):
    one = FrameSummary(place[0], place[1] if lineno is None else lineno, place[5],
                       lookup_line=False, locals=locals, end_lineno=place[2], colno=place[3],
                       end_colno=place[4])
    one._shown = place[6]
    one._line = place[7] or ''
    return one


def _link(exc, name):
    # What others linked to an exception is not a cell's to see.
    try:
        return getattr(exc, name)
    except RuntimeError:
        return None


def extract_tb(tb, limit=None):
    """The frames of a traceback."""
    return _summary(tb, limit)


def extract_stack(f=None, limit=None):
    """The frames of the stack, outermost first."""
    if f is None:
        stack = StackSummary([_summary_of(place) for place in _own_stack()])
        if limit is not None:
            stack[:] = stack[max(len(stack) - limit, 0):] if limit >= 0 else stack[:-limit]
        return stack
    pairs = []
    while f is not None:
        pairs.append((f, f.f_lineno))
        f = f.f_back
    stack = StackSummary.extract(pairs, limit=None)
    if limit is not None:
        del stack[limit if limit >= 0 else 0:(None if limit >= 0 else limit)]
    stack.reverse()
    return stack


def format_list(extracted_list):
    """The text of frames, one str for each."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Print frames."""
    file = sys.stderr if file is None else file
    for text in format_list(extracted_list):
        print(text, file=file, end='')


def format_tb(tb, limit=None):
    """The text of a traceback, one str for each frame."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print the frames of a traceback."""
    print_list(extract_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    """The text of the stack, one str for each frame."""
    return format_list(extract_stack(f, limit))


def print_stack(f=None, limit=None, file=None):
    """Print the stack."""
    print_list(extract_stack(f, limit), file)


def clear_frames(tb):
    """Forget the variables of the frames of a traceback, where that can be done."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (RuntimeError, AttributeError):
            pass
        tb = tb.tb_next


# -------------------------------------------------------------------------- exceptions

def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True, **kwargs):
    """The text of an exception with its traceback, as a list of lines with ends."""
    exc, traced = _pair(exc, value, tb)
    if exc is None:
        return [_NOTHING]
    if not traced and not (chain and (_link(exc, '__cause__') or _link(exc, '__context__'))):
        return format_exception_only(exc, show_group=True)
    return _pieces(_format(exc, chain, limit))


def _pieces(lines):
    # What belongs to a frame is one text, and so is the sentence between linked exceptions.
    result = []
    in_frame = None
    for line in lines:
        bare = line.lstrip(' |+-')
        indent = len(line) - len(bare)
        if in_frame is not None and indent > in_frame and bare.strip():
            result[-1] += line
            continue
        in_frame = None
        if bare.startswith('File "') and ', in ' in bare and line[:indent].endswith('  '):
            in_frame = indent
        elif bare.startswith(('The above exception was', 'During handling of the above')) and (
                result and not result[-1].strip(' |\n')):
            result[-1] += line
            continue
        elif not line.strip(' |\n') and result and result[-1].rstrip().endswith(
                'exception occurred:') | result[-1].rstrip().endswith('following exception:'):
            result[-1] += line
            continue
        result.append(line)
    return result


def format_exception_only(exc, /, value=_absent, *, show_group=False, **kwargs):
    """The last part of the text: the type and the message, with notes."""
    if value is not _absent:
        exc = value
    if exc is None:
        return [_NOTHING]
    cls = type(exc)
    if issubclass(cls, SyntaxError):
        # The source line and the mark come with it.
        return [line for line in _format(exc, False, 0)
                if not line.startswith('Traceback (most')]
    name = _shown_name(cls)
    text = _safe(exc, 'exception')
    lines = [_with_suggestion(exc, f'{name}: {text}\n' if text else f'{name}\n')]
    notes = getattr(exc, '__notes__', None)
    if notes is not None:
        from collections.abc import Sequence
        if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
            for note in notes:
                note = _safe(note, 'note')
                lines += [line + '\n' for line in note.split('\n')]
        else:
            lines.append(_safe(notes, '__notes__', repr) + '\n')
    if show_group and isinstance(exc, BaseExceptionGroup):
        for one in exc.exceptions:
            lines += ['   ' + line for line in format_exception_only(one, show_group=True)]
    return lines


def _shown_name(cls):
    if cls.__module__ in ('__main__', 'builtins'):
        return cls.__qualname__
    return f'{cls.__module__}.{cls.__qualname__}'


def _with_suggestion(exc, line):
    # The machine knows what may have been meant; its line goes on where the plain one ends.
    if isinstance(exc, (AttributeError, NameError, ImportError)):
        for shown in _format(exc, False, 0):
            if shown.startswith(line[:-1] + '. Did you mean') or (
                    shown.startswith(line[:-1] + '. Did you forget')):
                return shown
    return line


def print_exception(exc, /, value=_absent, tb=_absent, limit=None, file=None, chain=True,
                    **kwargs):
    """Print an exception with its traceback, to sys.stderr by default."""
    text = ''.join(format_exception(exc, value, tb, limit, chain))
    print(text, file=sys.stderr if file is None else file, end='')


def format_exc(limit=None, chain=True):
    """The text of the exception being handled."""
    return ''.join(format_exception(handled_exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception being handled."""
    print_exception(handled_exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last command of a session."""
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    exc = sys.last_exc if hasattr(sys, 'last_exc') else sys.last_value
    print_exception(exc, limit=limit, file=file, chain=chain)


class TracebackException:
    """The text of an exception kept for later."""

    def __init__(self, exc_type, exc_value, exc_traceback=None, *, limit=None,
                 lookup_lines=True, capture_locals=False, compact=False,
                 max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None,
                 _whole=False):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self._exc_type = exc_type if save_exc_type else None
        self.exc_type_qualname = exc_type.__qualname__
        self.exc_type_module = exc_type.__module__
        self._str = _safe(exc_value, 'exception')
        self.stack = _summary(exc_traceback, limit, capture_locals)
        self._locals = capture_locals
        notes = getattr(exc_value, '__notes__', None)
        self.__notes__ = notes
        self._only = {flag: format_exception_only(exc_value, show_group=flag)
                      for flag in (False, True)}
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            lineno, end_lineno = exc_value.lineno, exc_value.end_lineno
            self.lineno = None if lineno is None else str(lineno)
            self.end_lineno = None if end_lineno is None else str(end_lineno)
            self.text = exc_value.text
            self.offset, self.end_offset = exc_value.offset, exc_value.end_offset
            self.msg = exc_value.msg
        self.__suppress_context__ = exc_value.__suppress_context__
        cause, context = _link(exc_value, '__cause__'), _link(exc_value, '__context__')

        def linked(exc):
            if exc is None or id(exc) in seen:
                return None
            return TracebackException(
                type(exc), exc, _link(exc, '__traceback__'), limit=limit, _whole=_whole,
                capture_locals=capture_locals, max_group_width=max_group_width,
                max_group_depth=max_group_depth, _seen=seen)

        self.__cause__ = linked(cause)
        self.__context__ = None if compact and cause is not None else linked(context)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [linked(one) for one in exc_value.exceptions]
        try:
            self._lines = {chain: _pieces(_format(exc_value, chain, limit))
                           for chain in (True, False)}
        except RuntimeError:
            self._lines = {True: self._only[True], False: self._only[True]}
        if exc_traceback is None and not self.exceptions and not _whole:
            self._lines[False] = self._only[True]
            if self.__cause__ is None and self.__context__ is None:
                self._lines[True] = self._only[True]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Keep the text of an exception."""
        return cls(type(exc), exc, _link(exc, '__traceback__'), *args, _whole=True, **kwargs)

    @property
    def exc_type(self):
        """The class of the exception."""
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the exception's class."""
        if self.exc_type_module in ('__main__', 'builtins'):
            return self.exc_type_qualname
        return f'{self.exc_type_module}.{self.exc_type_qualname}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return (self._lines == other._lines and self.stack == other.stack
                    and self._str == other._str)
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format(self, *, chain=True, **kwargs):
        """Yields the lines."""
        if not self._locals:
            yield from self._lines[bool(chain)]
            return
        # Variables stand below the frames, so these are put together here.
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format()
                yield ('\nThe above exception was the direct cause of the following '
                       'exception:\n\n')
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format()
                yield ('\nDuring handling of the above exception, another exception '
                       'occurred:\n\n')
        if self.stack:
            yield 'Traceback (most recent call last):\n'
            yield from self.stack.format()
        yield from self.format_exception_only()

    def format_exception_only(self, *, show_group=False, **kwargs):
        """Yields the lines of the last part."""
        yield from self._only[bool(show_group)]

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the text."""
        print(''.join(self.format(chain=chain)), file=file or sys.stderr, end='')
