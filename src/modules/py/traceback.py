"""Exceptions as text, as the interpreter prints them.

The machine makes the text; objects for frames don't exist here. Code in a cell
sees the lines of its own frames only.
"""

import sys
from _padcell import format_exception as _format, handled_exception

__all__ = ['format_exc', 'format_exception', 'format_exception_only', 'format_tb',
           'print_exc', 'print_exception', 'print_tb', 'TracebackException']

_absent = object()


def _value(exc, value):
    # The functions take an exception, or its type and the exception, as once.
    if value is not _absent:
        return value
    return exc


def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True, **kwargs):
    """The text of an exception with its traceback, as a list of lines with ends."""
    exc = _value(exc, value)
    if exc is None:
        return ['NoneType: None\n']
    return _format(exc, chain, limit)


def format_exception_only(exc, /, value=_absent, *, show_group=False, **kwargs):
    """The last part of the text: the type and the message, with notes."""
    exc = _value(exc, value)
    if exc is None:
        return ['NoneType: None\n']
    cls = type(exc)
    name = cls.__qualname__
    if cls.__module__ not in ('__main__', 'builtins'):
        name = f'{cls.__module__}.{name}'
    if issubclass(cls, SyntaxError):
        # The source line and the mark come with it.
        lines = _format(exc, False, 0)
        return [line for line in lines if not line.startswith('Traceback (most')]
    try:
        text = str(exc)
    except Exception:
        text = '<exception str() failed>'
    lines = [f'{name}: {text}\n' if text else f'{name}\n']
    for note in getattr(exc, '__notes__', None) or ():
        lines.extend([line + '\n' for line in str(note).split('\n')])
    if show_group and isinstance(exc, BaseExceptionGroup):
        for one in exc.exceptions:
            lines.extend(['   ' + line for line in format_exception_only(one, show_group=True)])
    return lines


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


def format_tb(tb, limit=None):
    """The lines of a traceback; there are no traceback objects, so none."""
    return []


def print_tb(tb, limit=None, file=None):
    """Print the lines of a traceback."""


class TracebackException:
    """The text of an exception kept for later."""

    def __init__(self, exc_type, exc_value, exc_traceback=None, *, limit=None, **kwargs):
        self.exc_type = exc_type
        self._str = str(exc_value)
        self._lines = {chain: _format(exc_value, chain, limit) for chain in (True, False)}
        self._only = format_exception_only(exc_value)
        self.__notes__ = list(getattr(exc_value, '__notes__', None) or ()) or None

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """Keep the text of an exception."""
        return cls(type(exc), exc, *args, **kwargs)

    @property
    def exc_type_str(self):
        """The name of the exception's class."""
        cls = self.exc_type
        if cls.__module__ in ('__main__', 'builtins'):
            return cls.__qualname__
        return f'{cls.__module__}.{cls.__qualname__}'

    def __str__(self):
        return self._str

    def format(self, *, chain=True, **kwargs):
        """Yields the lines."""
        yield from self._lines[bool(chain)]

    def format_exception_only(self, *, show_group=False, **kwargs):
        """Yields the lines of the last part."""
        yield from self._only

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the text."""
        print(''.join(self.format(chain=chain)), file=file or sys.stderr, end='')
