"""References that don't keep their object alive, and containers of them.

An object dies in some collection after its last use, not at once. Until then a
weak reference still finds it; afterwards the containers here behave as if the
entry had never been made. They look for dead entries when they are counted or
gone through, so no callback is needed.
"""

from _padcell import method_parts
from _weakref import (CallableProxyType, ProxyType, ReferenceType, getweakrefcount,
                      getweakrefs, proxy, ref)
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary',
           'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes',
           'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

ProxyTypes = (ProxyType, CallableProxyType)

# So many entries are held before dead ones are looked for at all.
_FIRST_PRUNE = 64

class WeakMethod(ref):
    """A weak reference to a bound method: it lives as long as its object and function do."""

    def __new__(cls, meth, callback=None):
        try:
            function, owner = method_parts(meth)
        except TypeError:
            raise TypeError('argument should be a bound method, '
                            f'not {type(meth)}') from None
        self = super().__new__(cls, owner, callback)
        self._function = ref(function)
        self._kind = type(meth)
        return self

    def __call__(self):
        owner, function = super().__call__(), self._function()
        if owner is None or function is None:
            return None
        return self._kind(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        mine, theirs = super().__call__(), ref.__call__(other)
        if mine is None or theirs is None:
            return self is other
        return mine is theirs and self._function == other._function

    def __ne__(self, other):
        answer = self.__eq__(other)
        return answer if answer is NotImplemented else not answer

    __hash__ = ref.__hash__


class WeakValueDictionary(_MutableMapping):
    """A mapping whose entries vanish with their values."""

    def __init__(self, other=(), /, **kw):
        self._refs = {}
        self._prune_at = _FIRST_PRUNE
        self.update(other, **kw)

    def _prune(self):
        for key in [key for key, held in self._refs.items() if held() is None]:
            del self._refs[key]
        self._prune_at = 2 * len(self._refs) + _FIRST_PRUNE

    def __getitem__(self, key):
        value = self._refs[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        if len(self._refs) >= self._prune_at:
            self._prune()
        self._refs[key] = ref(value)

    def __delitem__(self, key):
        del self._refs[key]

    def __contains__(self, key):
        held = self._refs.get(key)
        return held is not None and held() is not None

    def __len__(self):
        self._prune()
        return len(self._refs)

    def __iter__(self):
        for key, held in list(self._refs.items()):
            if held() is not None:
                yield key

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        held = self._refs.get(key)
        value = None if held is None else held()
        return default if value is None else value

    def items(self):
        for key, held in list(self._refs.items()):
            value = held()
            if value is not None:
                yield key, value

    def keys(self):
        return iter(self)

    def values(self):
        for _, value in self.items():
            yield value

    def itervaluerefs(self):
        yield from list(self._refs.values())

    def valuerefs(self):
        return list(self._refs.values())

    def popitem(self):
        while self._refs:
            key, held = self._refs.popitem()
            value = held()
            if value is not None:
                return key, value
        raise KeyError('popitem(): dictionary is empty')

    def pop(self, key, *args):
        held = self._refs.pop(key, None)
        value = None if held is None else held()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def update(self, other=None, /, **kw):
        if other is not None:
            for key, value in dict(other).items():
                self[key] = value
        for key, value in kw.items():
            self[key] = value

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(_MutableMapping):
    """A mapping whose entries vanish with their keys."""

    def __init__(self, dict=None):
        self._values = {}
        self._prune_at = _FIRST_PRUNE
        if dict is not None:
            self.update(dict)

    def _prune(self):
        for held in [held for held in self._values if held() is None]:
            del self._values[held]
        self._prune_at = 2 * len(self._values) + _FIRST_PRUNE

    def __getitem__(self, key):
        return self._values[ref(key)]

    def __setitem__(self, key, value):
        if len(self._values) >= self._prune_at:
            self._prune()
        self._values[ref(key)] = value

    def __delitem__(self, key):
        del self._values[ref(key)]

    def __contains__(self, key):
        try:
            held = ref(key)
        except TypeError:
            return False
        return held in self._values

    def __len__(self):
        self._prune()
        return len(self._values)

    def __iter__(self):
        for held in list(self._values):
            key = held()
            if key is not None:
                yield key

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = type(self)()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self._values.get(ref(key), default)

    def items(self):
        for held, value in list(self._values.items()):
            key = held()
            if key is not None:
                yield key, value

    def keys(self):
        return iter(self)

    def values(self):
        for _, value in self.items():
            yield value

    def keyrefs(self):
        return list(self._values)

    def popitem(self):
        while self._values:
            held, value = self._values.popitem()
            key = held()
            if key is not None:
                return key, value
        raise KeyError('popitem(): dictionary is empty')

    def pop(self, key, *args):
        return self._values.pop(ref(key), *args)

    def setdefault(self, key, default=None):
        return self._values.setdefault(ref(key), default)

    def update(self, dict=None, /, **kw):
        if dict is not None:
            pairs = dict.items() if hasattr(dict, 'items') else dict
            for key, value in pairs:
                self[key] = value
        for key, value in kw.items():
            self[key] = value

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        new = type(self)()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class WeakSet(_MutableSet):
    """A set whose members vanish when nothing else holds them."""

    def __init__(self, data=None):
        self._refs = set()
        self._prune_at = _FIRST_PRUNE
        if data is not None:
            self.update(data)

    def _alive(self):
        alive = []
        for held in list(self._refs):
            item = held()
            if item is None:
                self._refs.discard(held)
            else:
                alive.append(item)
        self._prune_at = 2 * len(alive) + _FIRST_PRUNE
        return alive

    def __iter__(self):
        for held in list(self._refs):
            item = held()
            if item is not None:
                yield item

    def __len__(self):
        return len(self._alive())

    def __contains__(self, item):
        try:
            held = ref(item)
        except TypeError:
            return False
        return held in self._refs

    def __repr__(self):
        return repr(set(self._alive()))

    def add(self, item):
        if len(self._refs) >= self._prune_at:
            self._alive()
        self._refs.add(ref(item))

    def clear(self):
        self._refs.clear()

    def copy(self):
        return type(self)(self)

    def discard(self, item):
        self._refs.discard(ref(item))

    def remove(self, item):
        self._refs.remove(ref(item))

    def pop(self):
        while self._refs:
            item = self._refs.pop()()
            if item is not None:
                return item
        raise KeyError('pop from empty WeakSet')

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        if other is self:
            self.clear()
        for item in other:
            self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return type(self)(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self._refs = self.intersection(other)._refs

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return set(self._alive()) <= set(other)

    __le__ = issubset

    def __lt__(self, other):
        return set(self._alive()) < set(other)

    def issuperset(self, other):
        return set(self._alive()) >= set(other)

    __ge__ = issuperset

    def __gt__(self, other):
        return set(self._alive()) > set(other)

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return set(self._alive()) == set(other)

    __hash__ = None

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        for item in list(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    __or__ = union

    def isdisjoint(self, other):
        return not any(item in self for item in other)


class finalize:
    """A call to be made once, at the latest when its owner asks for it.

    Nothing is called at the death of the object: objects die unseen here.
    """

    __slots__ = ('_held', '_call', 'atexit')

    def __init__(self, obj, func, /, *args, **kwargs):
        self._held = ref(obj)
        self._call = (func, args, kwargs)
        self.atexit = True

    def _take(self):
        call, self._call = self._call, None
        return call

    def __call__(self, _=None):
        call = self._take()
        if call is not None:
            func, args, kwargs = call
            return func(*args, **kwargs)

    def detach(self):
        obj = self._held()
        call = self._take()
        if obj is not None and call is not None:
            return obj, *call

    def peek(self):
        obj = self._held()
        if obj is not None and self._call is not None:
            return obj, *self._call

    @property
    def alive(self):
        return self._call is not None

    def __repr__(self):
        obj = self._held()
        if obj is None or self._call is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return (f'<{type(self).__name__} object at {id(self):#x}; '
                f'for {type(obj).__name__!r} at {id(obj):#x}>')
