"""Regular expressions.

Patterns are compiled and matched natively (`_re`); this module has the functions over them, the
flags, the exception and the cache.
"""

import enum
from _re import compile as _native_compile
from _re import Match, Pattern

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer',
           'compile', 'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X',
           'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE',
           'NOFLAG', 'RegexFlag', 'PatternError']

__version__ = '2.2.1'


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    _numeric_repr_ = hex
    __str__ = object.__str__


class PatternError(Exception):
    """A text that is no pattern: what is wrong (msg), the pattern, and where (pos, lineno, colno)."""

    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        super().__init__(msg)


error = PatternError

_cache = {}
_CACHE_SIZE = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags._value_
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray, memoryview)):
        raise TypeError('first argument must be string or compiled pattern')
    compiled, warnings = _native_compile(pattern, flags, PatternError)
    if warnings:
        from warnings import warn
        for message in warnings:
            warn(message, FutureWarning, stacklevel=3)
    if isinstance(compiled, PatternError):
        raise compiled
    if not flags & 128:
        if len(_cache) >= _CACHE_SIZE:
            del _cache[next(iter(_cache))]
        _cache[key] = compiled
    return compiled


def match(pattern, string, flags=0):
    """The match at the start of the string, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """The match that is the whole string, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match anywhere in the string, or None."""
    return _compile(pattern, flags).search(string)


class _Unset(int):
    pass


_unset = _Unset(0)


def _positional(function, name, args, others):
    # Old programs pass count and flags by position; CPython warns and takes them.
    given = dict(zip((name, 'flags'), args))
    for which, value in others.items():
        if which in given:
            if value is not _unset:
                raise TypeError(f"{function}() got multiple values for argument '{which}'")
        else:
            given[which] = value
    if len(args) > 2:
        n = 5 if name == 'count' else 4
        raise TypeError(f'{function}() takes from {n - 2} to {n} positional arguments '
                        f'but {n - 2 + len(args)} were given')
    from warnings import warn
    warn(f"'{name}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return given[name], given['flags']


def sub(pattern, repl, string, *args, count=_unset, flags=_unset):
    """The string with matches replaced: by a template, or by what a function of the match answers."""
    if args:
        count, flags = _positional('sub', 'count', args, {'count': count, 'flags': flags})
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_unset, flags=_unset):
    """What sub answers, and how many matches were replaced."""
    if args:
        count, flags = _positional('subn', 'count', args, {'count': count, 'flags': flags})
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_unset, flags=_unset):
    """What lies between matches, and the groups of the matches."""
    if args:
        maxsplit, flags = _positional('split', 'maxsplit', args,
                                      {'maxsplit': maxsplit, 'flags': flags})
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """All matches: their texts, or those of their groups."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over all matches."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """The compiled pattern."""
    return _compile(pattern, flags)


def purge():
    """Forget compiled patterns."""
    _cache.clear()


_special = {c: '\\' + chr(c) for c in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    """The pattern that matches just this text."""
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, 'latin1').translate(_special).encode('latin1')


class Scanner:
    """Reads a text piece by piece: each pattern of the lexicon has an action.

    An action is a function of the scanner and the text matched, a value, or None for nothing.
    """

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._patterns = [(_compile(phrase, flags), action) for phrase, action in lexicon]

    def scan(self, string):
        """The results of the actions, and what was left unread."""
        result = []
        at = 0
        while True:
            for pattern, action in self._patterns:
                found = pattern.match(string, at)
                if found is not None:
                    break
            else:
                break
            end = found.end()
            if at == end:
                break
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            at = end
        return result, string[at:]


def _reduce(pattern):
    return _compile, (pattern.pattern, pattern.flags)


import copyreg
copyreg.pickle(Pattern, _reduce, _compile)
del copyreg
