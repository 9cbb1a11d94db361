# Which abstract classes recognize what by its methods alone, and mixin methods they give.
from collections.abc import *
import collections.abc as m
def has(*names): return type('T', (), {n: (lambda self, *a: 0) for n in names})()
for t in [
    "[k for k in ('Hashable', 'Iterable', 'Iterator', 'Sized', 'Container', 'Callable', 'Collection', 'Reversible', 'Generator', 'Awaitable', 'AsyncIterable', 'AsyncIterator', 'Coroutine', 'AsyncGenerator', 'Buffer', 'Sequence', 'Mapping') if isinstance(has('__len__', '__iter__', '__contains__', '__call__', '__next__', '__await__', '__aiter__', '__anext__', '__reversed__', 'send', 'throw', 'close', '__buffer__'), getattr(m, k))]",
    "[isinstance(x, Hashable) for x in (1, [], (), {}, set(), frozenset(), 'a', object(), lambda: 0)], [isinstance(x, Callable) for x in (len, int, 5)], [isinstance(x, Sized) for x in ('', 5, {})]",
    '[k.__name__ for k in (Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, Collection, Reversible) for x in ([],) if isinstance(x, k)], [k.__name__ for k in (Sequence, Mapping, Set) if issubclass(range, k)], [k.__name__ for k in (KeysView, ItemsView, ValuesView, MappingView, Set) if isinstance({}.keys(), k)]',
    "issubclass(type('N', (), {'__iter__': None}), Iterable), issubclass(type('H', (), {'__hash__': None}), Hashable), issubclass(type('C', (), {'__contains__': lambda s, x: 1}), Container)",
    'Sequence()',
    "type('S', (Sequence,), {})()",
    "type('S', (Sequence,), {'__getitem__': lambda s, i: [1, 2, 1][i], '__len__': lambda s: 3})().index(2), list(reversed(type('S', (Sequence,), {'__getitem__': lambda s, i: [1, 2, 1][i], '__len__': lambda s: 3})())), type('S', (Sequence,), {'__getitem__': lambda s, i: [1, 2, 1][i], '__len__': lambda s: 3})().count(1)",
    "sorted(type('M', (Mapping,), {'__getitem__': lambda s, k: k * 2, '__len__': lambda s: 2, '__iter__': lambda s: iter('ab')})().items()), type('M', (Mapping,), {'__getitem__': lambda s, k: {}[k], '__len__': lambda s: 0, '__iter__': lambda s: iter(())})().get('x', 'd'), type('M', (Mapping,), {'__getitem__': lambda s, k: k, '__len__': lambda s: 1, '__iter__': lambda s: iter('a')})() == {'a': 'a'}",
    "type('Se', (Set,), {'__contains__': lambda s, x: x in (1, 2), '__iter__': lambda s: iter((1, 2)), '__len__': lambda s: 2})() <= {1, 2, 3}, type('Se', (Set,), {'__contains__': lambda s, x: x in (1, 2), '__iter__': lambda s: iter((1, 2)), '__len__': lambda s: 2})().isdisjoint([3])",
    'Callable[[int], str], Callable[..., int], Sequence[int], Mapping[str, int], Callable[[int], str].__args__, Iterable[int].__origin__',
    'Callable[int]',
    'Callable[int, str]',
    'Sequence.register(int)(5) if False else Sequence.register.__name__',
    'isinstance(5, Sequence[int])',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
