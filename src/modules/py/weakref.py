"""References that don't keep their object alive, and containers made of them.

When an object goes is up to the collector, so a reference may find its object
for some time after the last use of it.
"""

from _weakref import (CallableProxyType, ProxyType, ReferenceType, getweakrefcount,
                      getweakrefs, proxy, ref)
from collections import abc as _abc

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary',
           'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes',
           'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

ProxyTypes = (ProxyType, CallableProxyType)
_GenericAlias = type(list[int])
_missing = object()


class WeakMethod(ref):
    """A reference to a bound method, which lives as long as its object."""

    __slots__ = '_func', '_kind', '_living'

    def __new__(cls, meth, callback=None):
        from _padcell import method_parts
        try:
            func, obj = method_parts(meth)
        except (TypeError, AttributeError):
            raise TypeError('argument should be a bound method, not '
                            f'{type(meth)}') from None
        self = ref.__new__(cls, obj, None if callback is None else lambda _: callback(self))
        self._func = func
        self._kind = type(meth)
        return self

    def __init__(self, meth, callback=None):
        pass

    def __call__(self):
        obj = super().__call__()
        return None if obj is None else self._func.__get__(obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        mine, theirs = ref.__call__(self), ref.__call__(other)
        if mine is None or theirs is None:
            return self is other
        return mine is theirs and self._func is other._func

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self):
        return ref.__hash__(self)


class WeakValueDictionary(_abc.MutableMapping):
    """A mapping whose entries go when their values go."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _living(self):
        # (key, value) of what is still there; the rest is dropped.
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value
            elif self.data.get(key) is reference:
                del self.data[key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = ref(value)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __len__(self):
        return sum(1 for _ in self._living())

    def __iter__(self):
        for key, _ in self._living():
            yield key

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def copy(self):
        """A shallow copy."""
        new = WeakValueDictionary()
        for key, value in self._living():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self._living():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def keys(self):
        for key, _ in self._living():
            yield key

    def values(self):
        for _, value in self._living():
            yield value

    def items(self):
        yield from self._living()

    def itervaluerefs(self):
        """The references to the values."""
        yield from list(self.data.values())

    def valuerefs(self):
        """The references to the values, as a list."""
        return list(self.data.values())

    def popitem(self):
        while self.data:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value
        raise KeyError('dictionary is empty')

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def __or__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(_abc.MutableMapping):
    """A mapping whose entries go when their keys go."""

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _living(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value
            else:
                self.data.pop(reference, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            reference = ref(key)
        except TypeError:
            return False
        return reference in self.data

    def __len__(self):
        return sum(1 for _ in self._living())

    def __iter__(self):
        for key, _ in self._living():
            yield key

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def copy(self):
        """A shallow copy."""
        new = WeakKeyDictionary()
        for key, value in self._living():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self._living():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def keys(self):
        for key, _ in self._living():
            yield key

    def values(self):
        for _, value in self._living():
            yield value

    def items(self):
        yield from self._living()

    def keyrefs(self):
        """The references to the keys, as a list."""
        return list(self.data)

    def popitem(self):
        while self.data:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value
        raise KeyError('dictionary is empty')

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key), default)

    def __or__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakSet(_abc.MutableSet):
    """A set whose elements go when nothing else holds them."""

    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item
            else:
                self.data.pop(reference, None)

    def __len__(self):
        return sum(1 for _ in self)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        """Add an element."""
        self.data[ref(item)] = None

    def discard(self, item):
        """Remove an element if it is there."""
        self.data.pop(ref(item), None)

    def remove(self, item):
        """Remove an element; KeyError if it isn't there."""
        del self.data[ref(item)]

    def clear(self):
        self.data.clear()

    def copy(self):
        """A shallow copy."""
        return self.__class__(self)

    def pop(self):
        while self.data:
            item = self.data.popitem()[0]()
            if item is not None:
                return item
        raise KeyError('pop from empty WeakSet')

    def update(self, other):
        """Add all elements of an iterable."""
        for item in other:
            self.add(item)

    def union(self, other):
        """The elements of both."""
        return self.__class__(item for part in (self, other) for item in part)

    def intersection(self, other):
        """The elements in both."""
        return self.__class__(item for item in other if item in self)

    def difference(self, other):
        """The elements not in the other."""
        other = self.__class__(other)
        return self.__class__(item for item in self if item not in other)

    def symmetric_difference(self, other):
        """The elements in one of both."""
        other = self.__class__(other)
        return self.difference(other).union(other.difference(self))

    def difference_update(self, other):
        """Remove the elements of the other."""
        for item in list(other):
            self.discard(item)

    def intersection_update(self, other):
        """Keep the elements of the other only."""
        self.data = self.intersection(other).data

    def symmetric_difference_update(self, other):
        """Keep the elements in one of both."""
        self.data = self.symmetric_difference(other).data

    def issubset(self, other):
        """Whether all elements are in the other."""
        return self <= self.__class__(other)

    def issuperset(self, other):
        """Whether all elements of the other are here."""
        return self.__class__(other) <= self

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None

    def __repr__(self):
        return repr(set(self.data))

    __class_getitem__ = classmethod(_GenericAlias)


class finalize:
    """Calls a function when an object goes; calling the finalizer does so now."""

    _alive = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        self.atexit = True
        finalize._alive[self] = (ref(obj, self), func, args, kwargs)

    def __call__(self, _=None):
        """Call the function if it wasn't yet."""
        found = finalize._alive.pop(self, None)
        if found is not None:
            _, func, args, kwargs = found
            return func(*args, **kwargs)

    def detach(self):
        """Forget the function; gives (object, function, arguments, keywords)."""
        found = finalize._alive.get(self)
        obj = found and found[0]()
        if obj is not None and finalize._alive.pop(self, None):
            return obj, *found[1:]

    def peek(self):
        """(object, function, arguments, keywords) if it is alive."""
        found = finalize._alive.get(self)
        obj = found and found[0]()
        if obj is not None:
            return obj, *found[1:]

    @property
    def alive(self):
        """Whether the function is still to be called."""
        return self in finalize._alive

    def __repr__(self):
        found = finalize._alive.get(self)
        obj = found and found[0]()
        if obj is None:
            return f'<finalize object at {id(self):#x}; dead>'
        return f'<finalize object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>'
