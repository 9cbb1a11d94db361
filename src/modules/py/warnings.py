"""Warnings: messages to programmers, with filters that decide what becomes of them.

A filter is (action, message, category, module, line); the first that fits counts.
"""

import sys
from _padcell import caller_line, caller_module, caller_source

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings',
           'simplefilter', 'resetwarnings', 'catch_warnings', 'deprecated']

_ACTIONS = ('error', 'ignore', 'always', 'default', 'module', 'once')

filters = []
defaultaction = 'default'


class _State:
    # What was shown once, and the filters in force; the list above is a copy's view.
    seen = {}
    filters = [('default', None, DeprecationWarning, '__main__', 0),
               ('ignore', None, DeprecationWarning, None, 0),
               ('ignore', None, PendingDeprecationWarning, None, 0),
               ('ignore', None, ImportWarning, None, 0),
               ('ignore', None, ResourceWarning, None, 0)]
    record = None
    show = None


class WarningMessage:
    """One warning: message, category, file name, line."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, '
                f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning."""
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    if line:
        text += f'  {line.strip()}\n'
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, sys.stderr by default."""
    if file is None:
        file = getattr(sys, 'stderr', None)
        if file is None:
            return
    file.write(formatwarning(message, category, filename, lineno, line))


_showwarning = showwarning


def _add(item, append):
    if append:
        if item not in _State.filters:
            _State.filters.append(item)
    else:
        if item in _State.filters:
            _State.filters.remove(item)
        _State.filters.insert(0, item)
    _State.seen.clear()


def _checked(action, category, lineno):
    if action not in _ACTIONS:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Put a filter in front; message and module are patterns."""
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    _checked(action, category, lineno)
    if message or module:
        import re
        message = re.compile(message, re.IGNORECASE) if message else None
        module = re.compile(module) if module else None
    _add((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter in front that looks at the category alone."""
    _checked(action, Warning, lineno)
    _add((action, None, category, None, lineno), append)


def resetwarnings():
    """Forget all filters."""
    _State.filters.clear()
    _State.seen.clear()


def _fits(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Give a warning; stacklevel says whose code it is about."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError('category must be a Warning subclass, '
                        f"not '{type(category).__name__}'")
    module = caller_module(max(stacklevel, 1)) or 'sys'
    filename, lineno = caller_line(max(stacklevel, 1)) or ('<sys>', 0)
    _explicit(message, category, filename, lineno, module, source, caller_source(max(stacklevel, 1)))


def _warn_unawaited_coroutine(coro):
    # What the machine has to say about a coroutine that dies before it ran.
    warn(f"coroutine '{coro.__qualname__}' was never awaited", RuntimeWarning, 2, coro)


def _syntax_warning(message, filename, lineno, line, offset, end_lineno, end_offset, text):
    # What the compiler has to say; as an error it is one of the syntax.
    try:
        _explicit(message, SyntaxWarning, filename, lineno, None, None, line)
    except SyntaxWarning:
        error = SyntaxError(message, (filename, lineno, offset, text, end_lineno, end_offset))
    else:
        return
    raise error


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    """Give a warning about a place."""
    _explicit(message, category, filename, lineno, module, source, None)


def _explicit(message, category, filename, lineno, module, source, line_of):
    lineno = int(lineno)
    if module is None:
        module = filename or '<unknown>'
        if module[-3:].lower() == '.py':
            module = module[:-3]
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    for action, pattern, kind, where, line in _State.filters:
        if (_fits(pattern, text) and issubclass(category, kind) and _fits(where, module)
                and line in (0, lineno)):
            break
    else:
        action = defaultaction
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    key = {'default': (text, category, filename, lineno), 'module': (text, category, module),
           'once': (text, category)}.get(action)
    if key is not None:
        if key in _State.seen:
            return
        _State.seen[key] = True
    told = WarningMessage(message, category, filename, lineno, source=source)
    if _State.record is not None:
        _State.record.append(told)
    elif _State.show is not None:
        _State.show(told.message, told.category, told.filename, told.lineno)
    elif source is not None and showwarning is _showwarning:
        file = getattr(sys, 'stderr', None)
        if file is not None:
            text = formatwarning(told.message, told.category, told.filename, told.lineno, line_of)
            if filename != '<sys>':
                # Allocations are not traced here.
                text += (f'{category.__name__}: Enable tracemalloc to get the object '
                         'allocation traceback\n')
            file.write(text)
    elif line_of and showwarning is _showwarning:
        showwarning(told.message, told.category, told.filename, told.lineno, None, line_of)
    else:
        showwarning(told.message, told.category, told.filename, told.lineno)


class catch_warnings:
    """A block after which the filters are as before; record=True gives a list of warnings."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        args = ['record=True'] if self._record else []
        return f'{type(self).__name__}({", ".join(args)})'

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._saved = _State.filters, _State.record
        _State.filters = _State.filters[:]
        _State.seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        # What was recorded outside isn't inside.
        _State.record = [] if self._record else None
        return _State.record

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        _State.filters, _State.record = self._saved
        _State.seen.clear()


class deprecated:
    """Marks a class or function as deprecated: using it gives a warning."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', "
                            f'not {type(message).__name__!r}')
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            original = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(message, category=category, stacklevel=level + 1)
                if original is not object.__new__:
                    return original(cls, *args, **kwargs)
                if cls.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f'{cls.__name__}() takes no arguments')
                return original(cls)

            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = message
            return arg
        if callable(arg):
            from functools import wraps

            @wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=level + 1)
                return arg(*args, **kwargs)

            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        raise TypeError('@deprecated decorator with non-None category must be applied to '
                        f'a class or callable, not {arg!r}')
