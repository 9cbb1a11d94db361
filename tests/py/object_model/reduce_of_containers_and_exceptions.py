# What sets, deques, bytearrays, ranges' iterators and exceptions are reduced to.
import copy
import collections
import pickle


class S(set):
    __slots__ = ('x', '__dict__')


class B(bytearray):
    __slots__ = ('x',)


class D(collections.deque):
    __slots__ = ('x', '__dict__')


class O(collections.OrderedDict):
    __slots__ = ('x', '__dict__')


for cls, given in ((S, [1]), (B, b'ab'), (D, [1, 2]), (O, {'a': 1})):
    made = cls(given)
    made.x = 4
    if cls is not B:
        made.y = 5
    print(cls.__name__, made.__reduce__()[2])
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        print(other == made, type(other) is cls, other.x, getattr(other, 'y', None))

numbers = iter(range(2 ** 70, 2 ** 70 + 5))
next(numbers)
print(list(copy.copy(numbers)), numbers.__reduce__()[1])

print(OSError(2, 'gone', 'name').__reduce__())
print(OSError(2, 'gone', 'name', None, 'other').__reduce__())
print(OSError(2, 'gone').__reduce__())
print(ImportError('m', name='n', path='p').__reduce__())
print(ImportError('m').__reduce__())
for exc in (OSError(2, 'gone', 'name'), ImportError('m', name='n')):
    other = pickle.loads(pickle.dumps(exc))
    print(type(other), other, other.__dict__, getattr(other, 'filename', None),
          getattr(other, 'name', None))


class N:
    def __new__(cls, *args, **kwargs):
        made = object.__new__(cls)
        made.given = args, kwargs
        return made

    def __getnewargs_ex__(self):
        return (1,), {'a': 2}


parts = N().__reduce_ex__(2)
print(parts[0].__name__, parts[1])
print(pickle.loads(pickle.dumps(N())).given)
for answer in (3, (1,), ((), 3), (3, {})):
    N.__getnewargs_ex__ = lambda self: answer
    try:
        N().__reduce_ex__(2)
    except Exception as e:
        print(type(e).__name__, e)
