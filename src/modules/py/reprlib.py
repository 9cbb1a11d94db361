"""Representations of bounded size, and a guard for objects that contain themselves."""

from itertools import islice

__all__ = ['Repr', 'repr', 'recursive_repr']

_full_repr = repr


def recursive_repr(fillvalue='...'):
    """Make a __repr__ give fillvalue where the object meets itself again."""
    def decorate(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        for name in ('__module__', '__name__', '__qualname__', '__doc__'):
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__type_params__ = getattr(user_function, '__type_params__', ())
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorate


class Repr:
    """repr() with a bound per kind of object; the bounds are plain attributes."""

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4,
                 maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40,
                 maxother=30, fillvalue='...', indent=None):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        """The bounded representation of x."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """The representation with level containers still to be opened.

        A method named repr_ and the type's name, if there is one, does the work.
        """
        method = getattr(self, 'repr_' + type(x).__name__.replace(' ', '_'), None)
        return (method or self.repr_instance)(x, level)

    def _joined(self, parts, level):
        if self.indent is None:
            return ', '.join(parts)
        if not parts:
            return ''
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
            indent = ' ' * indent
        try:
            breaks = [',\n' + (self.maxlevel - level + extra) * indent for extra in (1, 0)]
        except TypeError as error:
            raise TypeError('Repr.indent must be a str, int or None, not '
                            f'{type(indent)}') from error
        return breaks[0][1:] + breaks[0].join(parts) + breaks[1]

    def _sequence(self, x, level, left, right, limit, tail=''):
        if level <= 0 and x:
            inside = self.fillvalue
        else:
            parts = [self.repr1(item, level - 1) for item in islice(x, limit)]
            if len(x) > limit:
                parts.append(self.fillvalue)
            inside = self._joined(parts, level)
            if len(x) == 1 and tail and self.indent is None:
                right = tail + right
        return f'{left}{inside}{right}'

    def repr_tuple(self, x, level):
        return self._sequence(x, level, '(', ')', self.maxtuple, ',')

    def repr_list(self, x, level):
        return self._sequence(x, level, '[', ']', self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._sequence(x, level, f"array('{x.typecode}', [", '])', self.maxarray)

    def repr_set(self, x, level):
        if not x:
            return 'set()'
        return self._sequence(_ordered(x), level, '{', '}', self.maxset)

    def repr_frozenset(self, x, level):
        if not x:
            return 'frozenset()'
        return self._sequence(_ordered(x), level, 'frozenset({', '})', self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._sequence(x, level, 'deque([', '])', self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        parts = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                 for key in islice(_ordered(x), self.maxdict)]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return '{' + self._joined(parts, level) + '}'

    def _cut(self, text, limit, remake=None):
        if len(text) <= limit:
            return text
        left = max(0, (limit - 3) // 2)
        right = max(0, limit - 3 - left)
        if remake is not None:
            text = remake(left, right)
        return text[:left] + self.fillvalue + text[len(text) - right:]

    def repr_str(self, x, level):
        limit = self.maxstring
        return self._cut(_full_repr(x[:limit]), limit,
                         lambda left, right: _full_repr(x[:left] + x[len(x) - right:]))

    def repr_int(self, x, level):
        try:
            text = _full_repr(x)
        except ValueError:
            # Above the bound for decimal conversion; say how long it is instead.
            digits = 1 + int(x.bit_length() * 0.30102999566398120)
            return (f'<{type(x).__name__} instance with roughly {digits} '
                    f'digits at {id(x):#x}>')
        return self._cut(text, self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = _full_repr(x)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'
        return self._cut(text, self.maxother)


def _ordered(x):
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
