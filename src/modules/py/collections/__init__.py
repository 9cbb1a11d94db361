"""Containers beyond list, dict, set and tuple.

namedtuple     makes tuple classes with named fields
deque          a list quick at both ends
ChainMap       several mappings seen as one
Counter        a dict that counts
OrderedDict    a dict that minds and can change its order
defaultdict    a dict that makes its missing values
UserDict, UserList, UserString    plain classes to derive from
"""

from _collections import _tuplegetter, defaultdict, deque
from collections import abc as _abc
from _padcell import caller_module, instance_dict, instance_update
from _padcell import show_as as _show_as
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from keyword import iskeyword as _iskeyword
from operator import eq as _eq, itemgetter as _itemgetter
from reprlib import recursive_repr as _recursive_repr

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString',
           'defaultdict', 'deque', 'namedtuple']

_missing = object()


class _OrderedKeys(_abc.KeysView):
    __slots__ = ()

    def __iter__(self):
        return iter(dict.keys(self._mapping))

    def __reversed__(self):
        return reversed(dict.keys(self._mapping))

    @_recursive_repr()
    def __repr__(self):
        return f'odict_keys({list(self)!r})'


class _OrderedItems(_abc.ItemsView):
    __slots__ = ()

    def __iter__(self):
        return iter(dict.items(self._mapping))

    def __reversed__(self):
        return reversed(dict.items(self._mapping))

    @_recursive_repr()
    def __repr__(self):
        return f'odict_items({list(self)!r})'


class _OrderedValues(_abc.ValuesView):
    __slots__ = ()

    def __iter__(self):
        return iter(dict.values(self._mapping))

    def __reversed__(self):
        return reversed(dict.values(self._mapping))

    @_recursive_repr()
    def __repr__(self):
        return f'odict_values({list(self)!r})'


_OrderedKeys.__name__ = _OrderedKeys.__qualname__ = 'odict_keys'
_OrderedItems.__name__ = _OrderedItems.__qualname__ = 'odict_items'
_OrderedValues.__name__ = _OrderedValues.__qualname__ = 'odict_values'
for _view in (_OrderedKeys, _OrderedItems, _OrderedValues):
    _view.__module__ = 'builtins'
del _view


class OrderedDict(dict):
    """A dict with the order as part of its value.

    Plain dicts keep their order too; this one compares by it and can rearrange
    it, at both ends.
    """

    def move_to_end(self, key, last=True):
        """Move an existing key to the end, or to the front if last is false."""
        value = dict.__getitem__(self, key)
        dict.__delitem__(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        others = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, others)

    def popitem(self, last=True):
        """Remove and return the last pair, or the first if last is false."""
        if not dict.__len__(self):
            raise KeyError('dictionary is empty')
        if last:
            return dict.popitem(self)
        for key in dict.__iter__(self):
            return key, dict.pop(self, key)

    def pop(self, key, default=_missing):
        """Remove key and return its value; default, else KeyError, if absent."""
        if default is not _missing:
            return dict.pop(self, key, default)
        if type(self) is OrderedDict or dict.__contains__(self, key):
            return dict.pop(self, key)
        missing = getattr(type(self), '__missing__', None)
        if missing is not None:
            return missing(self, key)
        raise KeyError(key)

    def setdefault(self, key, default=None):
        """The value of key, which is set to default first if absent."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def keys(self):
        """A view of the keys."""
        return _OrderedKeys(self)

    def items(self):
        """A view of the (key, value) pairs."""
        return _OrderedItems(self)

    def values(self):
        """A view of the values."""
        return _OrderedValues(self)

    def copy(self):
        """A shallow copy of the same class."""
        new = type(self)()
        for key in self:
            new[key] = self[key]
        instance_update(new, instance_dict(self))
        return new

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A new dict with the keys of an iterable, all with one value."""
        new = cls()
        for key in iterable:
            new[key] = value
        return new

    def __reduce__(self):
        return type(self), (), self.__getstate__(), None, iter(self.items())

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(map(_eq, self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        equal = OrderedDict.__eq__(self, other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    @_recursive_repr()
    def __repr__(self):
        name = type(self).__name__
        if not dict.__len__(self):
            return f'{name}()'
        return f'{name}({dict(self.items())!r})'


def _checked_fields(typename, names, rename):
    # The field names as a list of exact strings, all fit to be attributes.
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    names = [str(name) for name in names]
    taken = set()
    if rename:
        for at, name in enumerate(names):
            if (not name.isidentifier() or _iskeyword(name) or name.startswith('_')
                    or name in taken):
                names[at] = f'_{at}'
            taken.add(name)
        taken.clear()
    for name in [typename, *names]:
        if type(name) is not str:
            raise TypeError('Type names and field names must be strings')
        if not name.isidentifier():
            raise ValueError('Type names and field names must be valid '
                             f'identifiers: {name!r}')
        if _iskeyword(name):
            raise ValueError('Type names and field names cannot be a '
                             f'keyword: {name!r}')
    for name in names:
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in taken:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        taken.add(name)
    return names


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Make a subclass of tuple whose items also are named attributes.

    field_names is a sequence of names or one text with blanks or commas between
    them. defaults belong to the last fields. rename=True replaces unfit names by
    their position.
    """
    typename = str(typename)
    names = tuple(_checked_fields(typename, field_names, rename))
    by_name = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError('Got more default values than field names')
        if defaults:
            by_name = dict(zip(names[-len(defaults):], defaults))

    # Real parameters, with real defaults, give the usual errors for wrong arguments.
    space = {'_make': tuple.__new__, '__name__': f'namedtuple_{typename}'}
    params = ''
    for name in names:
        if name in by_name:
            space[f'_default_{name}'] = by_name[name]
            params += f', {name}=_default_{name}'
        else:
            params += f', {name}'
    items = ''.join([name + ', ' for name in names])
    __new__ = eval(f'lambda _cls{params}: _make(_cls, ({items}))', space)
    __new__.__name__ = '__new__'
    __new__.__doc__ = f'Create new instance of {typename}({", ".join(names)})'
    __new__.__qualname__ = f'{typename}.__new__'

    size = len(names)
    make = tuple.__new__

    @classmethod
    def _make(cls, iterable):
        made = make(cls, iterable)
        if len(made) != size:
            raise TypeError(f'Expected {size} arguments, got {len(made)}')
        return made

    def _replace(self, /, **changes):
        made = self._make([changes.pop(name, value)
                           for name, value in zip(names, self)])
        if changes:
            raise TypeError(f'Got unexpected field names: {list(changes)!r}')
        return made

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(names, self)])
        return f'{type(self).__name__}({shown})'

    def _asdict(self):
        return dict(zip(names, self))

    def __getnewargs__(self):
        return tuple(self)

    shown = ', '.join(names)
    documented = {
        _replace: f'Return a new {typename} object replacing specified fields with new values',
        __repr__: 'Return a nicely formatted representation string',
        _asdict: 'Return a new dict which maps field names to their values.',
        __getnewargs__: 'Return self as a plain tuple.  Used by copy and pickle.',
    }
    for function, text in documented.items():
        function.__doc__ = text
        function.__qualname__ = f'{typename}.{function.__name__}'

    body = {
        '__doc__': f'{typename}({shown})',
        '__slots__': (),
        '_fields': names,
        '_field_defaults': by_name,
        '__new__': __new__,
        '_make': _make,
        '__replace__': _replace,
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
        '__match_args__': names,
    }
    for at, name in enumerate(names):
        body[name] = _tuplegetter(at, f'Alias for field number {at}')
    made = type(typename, (tuple,), body)
    made.__module__ = module if module is not None else caller_module(1)
    return made


class Counter(dict):
    """A dict from elements to how often they occur.

    Missing elements count zero and aren't stored by asking. Counts may be any
    number; zero and negative ones are kept until an operator drops them.
    """

    def __init__(self, iterable=None, /, **kwds):
        """Count an iterable, take over a mapping, or give counts by keyword."""
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """Elements not in the counter occur zero times."""
        return 0

    def total(self):
        """The sum of all counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """The n pairs with the highest counts, all by default; ties in first-seen order."""
        if n is None or n >= len(self):
            return sorted(self.items(), key=_itemgetter(1), reverse=True)
        if n == 1:
            return [max(self.items(), key=_itemgetter(1))] if self else []
        return sorted(self.items(), key=_itemgetter(1), reverse=True)[:max(n, 0)]

    def elements(self):
        """Each element as often as it counts, in first-seen order."""
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        # One value for all makes no sense for counts.
        raise NotImplementedError(
            'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        """Add the counts of an iterable, a mapping or keywords."""
        if iterable is not None:
            if isinstance(iterable, _abc.Mapping):
                if self:
                    have = self.get
                    for element, count in iterable.items():
                        self[element] = count + have(element, 0)
                else:
                    super().update(iterable)
            else:
                have = self.get
                for element in iterable:
                    self[element] = have(element, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like update, but taking counts away; results may be zero or negative."""
        if iterable is not None:
            have = self.get
            if isinstance(iterable, _abc.Mapping):
                for element, count in iterable.items():
                    self[element] = have(element, 0) - count
            else:
                for element in iterable:
                    self[element] = have(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """A shallow copy."""
        return type(self)(self)

    def __reduce__(self):
        return type(self), (dict(self),)

    def __delitem__(self, element):
        """Like dict's, without an error for elements that aren't there."""
        if element in self:
            super().__delitem__(element)

    def __repr__(self):
        name = type(self).__name__
        if not self:
            return f'{name}()'
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f'{name}({shown!r})'

    def __eq__(self, other):
        """Whether all counts agree; missing elements count zero."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] == other[element]
                   for part in (self, other) for element in part)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        """Whether no count is above the other's."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] <= other[element]
                   for part in (self, other) for element in part)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] >= other[element]
                   for part in (self, other) for element in part)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    __hash__ = None

    def __add__(self, other):
        """Sums of counts, positive ones only."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((element, self[element] + other[element])
                         for element in _union(self, other))

    def __sub__(self, other):
        """Differences of counts, positive ones only."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((element, self[element] - other[element])
                         for element in _union(self, other))

    def __or__(self, other):
        """The larger of both counts, positive ones only."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((element, max(self[element], other[element]))
                         for element in _union(self, other))

    def __and__(self, other):
        """The smaller of both counts, positive ones only."""
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((element, min(count, other[element]))
                         for element, count in self.items())

    def __pos__(self):
        """Without the counts that aren't positive."""
        return _positive(self.items())

    def __neg__(self):
        """Only what was negative, with its sign turned."""
        return _positive((element, -count) for element, count in self.items())

    def _keep_positive(self):
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        for element, count in self.items():
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()


def _union(first, second):
    # The elements of both, each once, in order of appearance.
    yield from first
    for element in second:
        if element not in first:
            yield element


def _positive(pairs):
    result = Counter()
    for element, count in pairs:
        if count > 0:
            result[element] = count
    return result


class ChainMap(_abc.MutableMapping):
    """Several mappings seen as one; lookups take the first that has the key.

    Writes and deletes touch the first mapping only. The mappings stand in the
    public list maps.
    """

    def __init__(self, *maps):
        """Without mappings, an empty dict is used."""
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        order = {}
        for mapping in reversed(self.maps):
            order |= dict.fromkeys(mapping)
        return iter(order)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    @_recursive_repr()
    def __repr__(self):
        return f'{type(self).__name__}({", ".join(map(repr, self.maps))})'

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        """A chain of one new dict with the keys of an iterable."""
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        """The same chain with the first mapping copied."""
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        """A longer chain with m, or a new dict, in front."""
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        """The chain without its first mapping."""
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        """Remove and return a pair of the first mapping."""
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def pop(self, key, *args):
        """Remove a key from the first mapping and return its value."""
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def clear(self):
        """Empty the first mapping."""
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        new = self.copy()
        new.maps[0].update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        merged = dict(other)
        for mapping in reversed(self.maps):
            merged.update(mapping)
        return type(self)(merged)


from collections._user import UserDict, UserList, UserString

_show_as(OrderedDict, 'collections.OrderedDict')
