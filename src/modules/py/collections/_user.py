"""UserDict, UserList and UserString: the built-in containers as plain classes.

Each keeps a real container in its attribute data. Unlike subclasses of dict,
list and str, these route every operation through the few methods a subclass
may override.
"""

from collections import abc as _abc
from _padcell import instance_dict, instance_update


def _plain(other):
    # The real container inside a User object; anything else as it is.
    return other.data if isinstance(other, (UserDict, UserList, UserString)) else other


class UserDict(_abc.MutableMapping):
    """A mapping around the dict in data."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(type(self), '__missing__'):
            return type(self).__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        """The value of key, or default."""
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        other = _plain(other)
        if not isinstance(other, dict):
            return NotImplemented
        return type(self)(self.data | other)

    def __ror__(self, other):
        other = _plain(other)
        if not isinstance(other, dict):
            return NotImplemented
        return type(self)(other | self.data)

    def __ior__(self, other):
        self.data |= _plain(other)
        return self

    def __copy__(self):
        new = type(self).__new__(type(self))
        instance_update(new, instance_dict(self))
        new.data = self.data.copy()
        return new

    def copy(self):
        """A shallow copy of the same class."""
        if type(self) is UserDict:
            return UserDict(self.data.copy())
        saved, self.data = self.data, {}
        try:
            new = self.__copy__()
        finally:
            self.data = saved
        new.update(self)
        return new

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A new one with the keys of an iterable, all with one value."""
        new = cls()
        for key in iterable:
            new[key] = value
        return new


class UserList(_abc.MutableSequence):
    """A sequence around the list in data."""

    def __init__(self, initlist=None):
        if initlist is None:
            self.data = []
        else:
            self.data = list(_plain(initlist))

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < _plain(other)

    def __le__(self, other):
        return self.data <= _plain(other)

    def __eq__(self, other):
        return self.data == _plain(other)

    def __gt__(self, other):
        return self.data > _plain(other)

    def __ge__(self, other):
        return self.data >= _plain(other)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        item = self.data[i]
        return type(self)(item) if isinstance(i, slice) else item

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)(self.data + _listed(other))

    def __radd__(self, other):
        return type(self)(_listed(other) + self.data)

    def __iadd__(self, other):
        self.data += _listed(other)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        new = type(self).__new__(type(self))
        instance_update(new, instance_dict(self))
        new.data = self.data[:]
        return new

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_plain(other))


def _listed(other):
    other = _plain(other)
    return other if isinstance(other, list) else list(other)


class UserString(_abc.Sequence):
    """A sequence around the str in data; results are of the class again."""

    def __init__(self, seq):
        self.data = seq if isinstance(seq, str) else str(_plain(seq))

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        return (self.data[:],)

    def __eq__(self, string):
        return self.data == _plain(string)

    def __lt__(self, string):
        return self.data < _plain(string)

    def __le__(self, string):
        return self.data <= _plain(string)

    def __gt__(self, string):
        return self.data > _plain(string)

    def __ge__(self, string):
        return self.data >= _plain(string)

    def __contains__(self, char):
        return _plain(char) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return type(self)(self.data[index])

    def __add__(self, other):
        other = _plain(other)
        return type(self)(self.data + (other if isinstance(other, str) else str(other)))

    def __radd__(self, other):
        return type(self)((other if isinstance(other, str) else str(other)) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __rmod__(self, template):
        return type(self)(str(template) % self)

    def encode(self, encoding='utf-8', errors='strict'):
        """The text as bytes."""
        return self.data.encode(encoding or 'utf-8', errors or 'strict')

    maketrans = str.maketrans


def _forward(name, wraps):
    # A method of str by its name, with User objects among the arguments unwrapped.
    method = getattr(str, name)
    if wraps:
        def forward(self, *args, **kwds):
            return type(self)(method(self.data, *map(_plain, args), **kwds))
    else:
        def forward(self, *args, **kwds):
            return method(self.data, *map(_plain, args), **kwds)
    forward.__name__ = name
    forward.__qualname__ = f'UserString.{name}'
    forward.__doc__ = f'str.{name} of the text in data.'
    setattr(UserString, name, forward)


for _name in ('capitalize casefold center expandtabs ljust lower lstrip removeprefix '
              'removesuffix replace rjust rstrip strip swapcase title translate upper '
              'zfill').split():
    _forward(_name, True)
for _name in ('count endswith find format format_map index isalpha isalnum isascii '
              'isdecimal isdigit isidentifier islower isnumeric isprintable isspace '
              'istitle isupper join partition rfind rindex rpartition rsplit split '
              'splitlines startswith').split():
    _forward(_name, False)
del _name

UserDict.__module__ = UserList.__module__ = UserString.__module__ = 'collections'
