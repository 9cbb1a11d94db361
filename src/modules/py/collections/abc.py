"""The abstract base classes of containers, iterators, callables and coroutines.

A class that defines the right special methods is an instance of the small ones
(Sized, Iterable, Callable, ...) without saying so; which methods count stands in
one table. The larger ones (Sequence, Mapping, Set, ...) need inheritance or
registration and give mixin methods in return.
"""

from abc import ABCMeta, abstractmethod
from _padcell import native_type, set_match_kind, type_dispatches

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator',
           'Hashable', 'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized',
           'Container', 'Callable', 'Collection', 'Set', 'MutableSet', 'Mapping',
           'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView',
           'Sequence', 'MutableSequence', 'ByteString', 'Buffer']

_GenericAlias = type(list[int])
_EllipsisType = type(...)

# The methods whose presence makes a class a virtual subclass of the key.
_STRUCTURE = {}


def _hook(cls, C):
    wanted = _STRUCTURE.get(cls)
    if wanted is None:
        return NotImplemented
    for name in wanted:
        if not type_dispatches(C, name):
            return NotImplemented
    return True


def _by_methods(*names):
    def decorate(cls):
        _STRUCTURE[cls] = names
        return cls
    return decorate


@_by_methods('__hash__')
class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0

    __subclasshook__ = classmethod(_hook)


@_by_methods('__await__')
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield

    __subclasshook__ = classmethod(_hook)
    __class_getitem__ = classmethod(_GenericAlias)


def _shut(throw, kind):
    # What close() of generators and coroutines does with the thrown exit.
    try:
        throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        return
    raise RuntimeError(f'{kind} ignored GeneratorExit')


def _raise(typ, val, tb):
    if val is None:
        if tb is None:
            raise typ
        val = typ()
    if tb is not None:
        val = val.with_traceback(tb)
    raise val


@_by_methods('__await__', 'send', 'throw', 'close')
class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Resume with value; gives the next awaited thing or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception where the coroutine waits."""
        _raise(typ, val, tb)

    def close(self):
        """Raise GeneratorExit where the coroutine waits."""
        _shut(self.throw, 'coroutine')


@_by_methods('__aiter__')
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    __subclasshook__ = classmethod(_hook)
    __class_getitem__ = classmethod(_GenericAlias)


@_by_methods('__anext__', '__aiter__')
class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """The next item, or StopAsyncIteration when there is none."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self


@_by_methods('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        """Resume with value; gives the next item."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raise an exception where the generator waits."""
        _raise(typ, val, tb)

    async def aclose(self):
        """Raise GeneratorExit where the generator waits."""
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')


@_by_methods('__iter__')
class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        while False:
            yield None

    __subclasshook__ = classmethod(_hook)
    __class_getitem__ = classmethod(_GenericAlias)


@_by_methods('__iter__', '__next__')
class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """The next item, or StopIteration when there is none."""
        raise StopIteration

    def __iter__(self):
        return self


@_by_methods('__reversed__', '__iter__')
class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


@_by_methods('__iter__', '__next__', 'send', 'throw', 'close')
class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """The next item, or StopIteration when there is none."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Resume with value; gives the next item or raises StopIteration."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raise an exception where the generator waits."""
        _raise(typ, val, tb)

    def close(self):
        """Raise GeneratorExit where the generator waits; gives its return value."""
        try:
            self.throw(GeneratorExit)
        except GeneratorExit:
            return None
        except StopIteration as stop:
            return stop.value
        raise RuntimeError('generator ignored GeneratorExit')


@_by_methods('__len__')
class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0

    __subclasshook__ = classmethod(_hook)


@_by_methods('__contains__')
class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False

    __subclasshook__ = classmethod(_hook)
    __class_getitem__ = classmethod(_GenericAlias)


@_by_methods('__len__', '__iter__', '__contains__')
class Collection(Sized, Iterable, Container):
    __slots__ = ()


@_by_methods('__buffer__')
class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags: int, /) -> memoryview:
        raise NotImplementedError

    __subclasshook__ = classmethod(_hook)


class _CallableGenericAlias(_GenericAlias):
    """Callable[[A, B], R], held as the flat arguments (A, B, R)."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        params, result = args
        if isinstance(params, (tuple, list)):
            flat = (*params, result)
        elif _stands_for_params(params):
            flat = args
        else:
            raise TypeError('Expected a list of types, an ellipsis, '
                            f'ParamSpec, or Concatenate. Got {params}')
        return super().__new__(cls, origin, flat)

    @property
    def __parameters__(self):
        found = []
        for arg in self.__args__:
            if _is_typevar(arg):
                inner = (arg,)
            elif isinstance(arg, type):
                inner = ()
            else:
                inner = getattr(arg, '__parameters__', ())
            for param in inner:
                if param not in found:
                    found.append(param)
        return tuple(found)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _stands_for_params(args[0]):
            return super().__repr__()
        params = ', '.join([_type_repr(arg) for arg in args[:-1]])
        return f'collections.abc.Callable[[{params}], {_type_repr(args[-1])}]'

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _stands_for_params(args[0])):
            args = list(args[:-1]), args[-1]
        return _CallableGenericAlias, (Callable, args)

    def __getitem__(self, item):
        if not isinstance(item, tuple):
            item = (item,)
        params = self.__parameters__
        if not params:
            raise TypeError(f'{self!r} is not a generic class')
        args = self.__args__
        if len(params) == 1 and _is_paramspec(params[0]) and args[0] is params[0]:
            # Callable[P, R][int, str] means the same as Callable[P, R][[int, str]].
            if not (len(item) == 1 and _stands_for_params(item[0], lists=True)):
                item = (list(item),)
        if len(item) != len(params):
            much = 'many' if len(item) > len(params) else 'few'
            raise TypeError(f'Too {much} arguments for {self!r}; '
                            f'actual {len(item)}, expected {len(params)}')
        binding = dict(zip(params, item))
        new = []
        for arg in args:
            if arg in params:
                value = binding[arg]
                if _is_paramspec(arg) and isinstance(value, (list, tuple)):
                    new.extend(value)
                else:
                    new.append(value)
            elif not isinstance(arg, type) and getattr(arg, '__parameters__', ()):
                new.append(arg[tuple(binding[p] for p in arg.__parameters__)])
            else:
                new.append(arg)
        if len(new) == 2 and _stands_for_params(new[0]):
            return _CallableGenericAlias(Callable, tuple(new))
        return _CallableGenericAlias(Callable, (new[:-1], new[-1]))


def _is_typevar(obj):
    return type(obj).__name__ in ('TypeVar', 'ParamSpec', 'TypeVarTuple')


def _is_paramspec(obj):
    return type(obj).__name__ == 'ParamSpec'


def _stands_for_params(obj, lists=False):
    if obj is Ellipsis or lists and isinstance(obj, (list, tuple)):
        return True
    kind = type(obj)
    return (kind.__module__ == 'typing'
            and kind.__name__ in ('ParamSpec', '_ConcatenateGenericAlias'))


def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, _GenericAlias):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is Ellipsis:
        return '...'
    if type(obj) is type(_hook):
        return obj.__name__
    return repr(obj)


@_by_methods('__call__')
class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __subclasshook__ = classmethod(_hook)
    __class_getitem__ = classmethod(_CallableGenericAlias)


class Set(Collection):
    """A set: needs __contains__, __iter__ and __len__, gives the operators.

    A subclass whose constructor doesn't take an iterable overrides _from_iterable.
    """

    __slots__ = ()

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all(item in other for item in self)

    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) < len(other) and self.__le__(other)

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) >= len(other) and all(item in self for item in other)

    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) > len(other) and self.__ge__(other)

    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)

    @classmethod
    def _from_iterable(cls, it):
        """A new set of the class from an iterable."""
        return cls(it)

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(item for item in other if item in self)

    __rand__ = __and__

    def isdisjoint(self, other):
        """Whether the two have nothing in common."""
        return not any(item in self for item in other)

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(item for part in (self, other) for item in part)

    __ror__ = __or__

    def __sub__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return self._from_iterable(item for item in self if item not in other)

    def __rsub__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return self._from_iterable(item for item in other if item not in self)

    def __xor__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return (self - other) | (other - self)

    __rxor__ = __xor__

    def _hash(self):
        """The hash of the contents, for subclasses that are hashable.

        Equal sets hash alike whatever their order and class, frozenset included.
        """
        return hash(frozenset(self))


class MutableSet(Set):
    """A set that changes: needs add and discard beside what Set needs."""

    __slots__ = ()

    @abstractmethod
    def add(self, value):
        """Add an element."""
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        """Remove an element if it is there."""
        raise NotImplementedError

    def remove(self, value):
        """Remove an element; KeyError if it isn't there."""
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        """Remove and return some element; KeyError if there is none."""
        for value in self:
            self.discard(value)
            return value
        raise KeyError from None

    def clear(self):
        """Remove everything, by popping."""
        while True:
            try:
                self.pop()
            except KeyError:
                return

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        if not isinstance(it, Set):
            it = self._from_iterable(it)
        for value in it:
            if value in self:
                self.discard(value)
            else:
                self.add(value)
        return self

    def __isub__(self, it):
        if it is self:
            self.clear()
            return self
        for value in it:
            self.discard(value)
        return self


class Mapping(Collection):
    """A mapping: needs __getitem__, __iter__ and __len__, gives the rest."""

    __slots__ = ()

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        """The value of key, or default."""
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        """A view of the keys."""
        return KeysView(self)

    def items(self):
        """A view of the (key, value) pairs."""
        return ItemsView(self)

    def values(self):
        """A view of the values."""
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __reversed__ = None


class MappingView(Sized):
    """What the three views of a mapping share."""

    __slots__ = '_mapping',

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __repr__(self):
        return f'{type(self).__name__}({self._mapping!r})'

    __class_getitem__ = classmethod(_GenericAlias)


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, wanted = item
        try:
            value = self._mapping[key]
        except KeyError:
            return False
        return value is wanted or value == wanted

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, wanted):
        for key in self._mapping:
            value = self._mapping[key]
            if value is wanted or value == wanted:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


_absent = object()


class MutableMapping(Mapping):
    """A mapping that changes: needs __setitem__ and __delitem__ beside Mapping's."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=_absent):
        """Remove key and return its value; default, else KeyError, if it isn't there."""
        try:
            value = self[key]
        except KeyError:
            if default is _absent:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        """Remove and return some (key, value) pair; KeyError if there is none."""
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError from None

    def clear(self):
        """Remove everything, by popping."""
        while True:
            try:
                self.popitem()
            except KeyError:
                return

    def update(self, other=(), /, **kwds):
        """Take over the items of a mapping or of an iterable of pairs, and keywords."""
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        """The value of key, which is set to default first if absent."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(Reversible, Collection):
    """A sequence: needs __getitem__ and __len__, gives the rest."""

    __slots__ = ()

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        index = 0
        while True:
            try:
                value = self[index]
            except IndexError:
                return
            yield value
            index += 1

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def __reversed__(self):
        index = len(self)
        while index:
            index -= 1
            yield self[index]

    def index(self, value, start=0, stop=None):
        """The first index of value in the given part; ValueError if there is none."""
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        at = start
        while stop is None or at < stop:
            try:
                item = self[at]
            except IndexError:
                break
            if item is value or item == value:
                return at
            at += 1
        raise ValueError

    def count(self, value):
        """How often value occurs."""
        return sum(1 for item in self if item is value or item == value)


class MutableSequence(Sequence):
    """A sequence that changes: needs __setitem__, __delitem__ and insert too."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Put value before index."""
        raise IndexError

    def append(self, value):
        """Put value at the end."""
        self.insert(len(self), value)

    def clear(self):
        """Remove everything, by popping."""
        while True:
            try:
                self.pop()
            except IndexError:
                return

    def reverse(self):
        """Turn the order around in place."""
        last = len(self) - 1
        for low in range((last + 1) // 2):
            self[low], self[last - low] = self[last - low], self[low]

    def extend(self, values):
        """Append every value of an iterable."""
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def pop(self, index=-1):
        """Remove and return the value at index, the last one by default."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Remove the first occurrence of value; ValueError if there is none."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class _ByteStringMeta(ABCMeta):
    # Deprecated as a class: bytes, bytearray and nothing else.
    pass


class ByteString(Sequence, metaclass=_ByteStringMeta):
    """The common name of bytes and bytearray. Deprecated; use Buffer or a union."""

    __slots__ = ()


# Mapping and sequence patterns of the match statement ask for these marks.
set_match_kind(Mapping, 'mapping')
set_match_kind(Sequence, 'sequence')


def _register_builtins():
    Coroutine.register(native_type('coroutine'))
    AsyncGenerator.register(native_type('async_generator'))
    Generator.register(native_type('generator'))
    Sequence.register(tuple)
    Sequence.register(str)
    Sequence.register(range)
    Sequence.register(bytes)
    Sequence.register(memoryview)
    MutableSequence.register(list)
    MutableSequence.register(bytearray)
    MutableSequence.register(native_type('deque'))
    MutableSequence.register(native_type('array'))
    ByteString.register(bytes)
    ByteString.register(bytearray)
    Set.register(frozenset)
    MutableSet.register(set)
    Mapping.register(native_type('mappingproxy'))
    MutableMapping.register(dict)
    empty = {}
    KeysView.register(type(empty.keys()))
    ItemsView.register(type(empty.items()))
    ValuesView.register(type(empty.values()))
    for sample in (b'', bytearray(), empty, [], set(), '', (), range(0), zip(),
                   empty.keys(), empty.values(), empty.items(), reversed([]),
                   range(1 << 100)):
        Iterator.register(type(iter(sample)))


_register_builtins()
