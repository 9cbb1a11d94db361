"""Variables whose values belong to a context: a task, a callback, a thread.

A context shares its mapping with the copies made of it until one of them is written to:
copying one, which asyncio does for every callback, costs nothing.
"""

from _padcell import show_as as _show_as

__all__ = ['Context', 'ContextVar', 'Token', 'copy_context']

_GenericAlias = type(list[int])


class _State:
    current = None


class _Missing:
    def __repr__(self):
        return '<Token.MISSING>'


_MISSING = _Missing()
_absent = object()


def _current():
    if _State.current is None:
        _State.current = Context()
    return _State.current


class Context:
    """A mapping of variables to values; changed only by the variables, while it runs."""

    __slots__ = ('_data', '_entered', '__weakref__')

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self = object.__new__(cls)
        self._data = {}
        self._entered = False
        return self

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, callable, /, *args, **kwargs):
        """Call something with this as the current context."""
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        before = _State.current
        self._entered = True
        _State.current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _State.current = before
            self._entered = False

    def copy(self):
        """A context with the same values."""
        made = Context()
        made._data = self._data
        return made

    def _key(self, key):
        if not isinstance(key, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {key!r}')
        return key

    def __getitem__(self, key):
        return self._data[self._key(key)]

    def get(self, key, default=None, /):
        """The value of a variable here, or the default."""
        return self._data.get(self._key(key), default)

    def __contains__(self, key):
        return self._key(key) in self._data

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._data == other._data

    __hash__ = None

    def keys(self):
        """The variables that have a value here."""
        return list(self._data.keys())

    def values(self):
        """Their values."""
        return list(self._data.values())

    def items(self):
        """Variables and values."""
        return list(self._data.items())


class Token:
    """What a variable was before a set(), for reset()."""

    __slots__ = ('_context', '_var', '_old', '_used')
    MISSING = _MISSING

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type '_contextvars.Token' is not an acceptable base type")

    __class_getitem__ = classmethod(_GenericAlias)
    __hash__ = None

    @property
    def var(self):
        """The variable."""
        return self._var

    @property
    def old_value(self):
        """Its value before, or Token.MISSING."""
        return self._old

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {id(self):#x}>'


class ContextVar:
    """A variable with a value in each context."""

    __slots__ = ('_name', '_default', '__weakref__')

    def __new__(cls, /, *args, default=_absent):
        if len(args) != 1:
            raise TypeError('ContextVar() takes exactly 1 positional argument '
                            f'({len(args)} given)')
        name, = args
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self = object.__new__(cls)
        self._name = name
        self._default = default
        return self

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    __class_getitem__ = classmethod(_GenericAlias)

    @property
    def name(self):
        """The name it was made with."""
        return self._name

    def get(self, default=_absent, /):
        """The value in the current context, or a default, or LookupError."""
        if _State.current is not None:
            value = _State.current._data.get(self, _absent)
            if value is not _absent:
                return value
        if default is not _absent:
            return default
        if self._default is not _absent:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Set the value in the current context; gives what reset() needs."""
        context = _current()
        token = object.__new__(Token)
        token._context = context
        token._var = self
        token._old = context._data.get(self, _MISSING)
        token._used = False
        # Written to a new mapping: copies of the context share the old one.
        context._data = {**context._data, self: value}
        return token

    def reset(self, token, /):
        """Bring back what the variable was before the set() that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _current()
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        data = dict(context._data)
        if token._old is _MISSING:
            data.pop(self, None)
        else:
            data[self] = token._old
        context._data = data

    def __repr__(self):
        default = '' if self._default is _absent else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'


for _class in (Context, Token, ContextVar):
    _class.__module__ = '_contextvars'


def copy_context():
    """A copy of the current context."""
    return _current().copy()


for _class in (Context, Token, ContextVar,):
    _show_as(_class, f'_contextvars.{_class.__name__}')
del _class
