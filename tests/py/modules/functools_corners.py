# functools: partial, reduce, wraps, ordering, cached properties, methods made of partials.
import functools
from functools import *


def f(a, b=2, *args, **kw):
    """Doc."""
    return a, b, args, kw


p = partial(f, 1, c=3)
print(p(), p(5, 6, d=7), p.func is f, p.args, p.keywords, partial(p, 2, c=4)(), partial(partial(f, 1), 2).args)
p.attr = 1
print(p.attr, repr(partial(len)), partial(f)(1), partial(int, base=2)('101'))
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(max, [], 0), reduce(lambda a, b: (a, b), 'abc'))


@wraps(f)
def g(*a):
    pass


print(g.__name__, g.__doc__, g.__wrapped__ is f, g.__module__ == f.__module__)


@total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v if isinstance(o, T) else NotImplemented

    def __lt__(self, o):
        return self.v < o.v if isinstance(o, T) else NotImplemented


print(T(1) < T(2), T(1) <= T(1), T(2) > T(1), T(1) >= T(2))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2))
calls = []


class C:
    @cached_property
    def value(self):
        """Cached."""
        calls.append(1)
        return 42

    def method(self, a, b):
        return self.__class__.__name__, a, b

    bound = partialmethod(method, 1)
    named = partialmethod(method, b=9)

    @singledispatchmethod
    def show(self, arg):
        return 'object', arg

    @show.register
    def _(self, arg: int):
        return 'int', arg

    @show.register(str)
    def _(self, arg):
        return 'str', arg


c = C()
print(c.value, c.value, calls, 'value' in vars(c), C.value.__doc__, C.value.attrname)
del c.value
print(c.value, len(calls), c.bound(2), c.named(3), c.show(1), c.show('a'), c.show(1.5))


@singledispatch
def show(x):
    return 'default'


@show.register
def _(x: list | tuple):
    return 'sequence'


show.register(int, lambda x: 'int')
print(show(1), show([1]), show(()), show({}), show(True), show.dispatch(bool) is show.dispatch(int), list(show.registry)[0])


@lru_cache(maxsize=2)
def sq(x):
    return x * x


print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info(), sq.cache_parameters(), sq.cache_clear(), sq.cache_info(), sq.__wrapped__(4))
typed = lru_cache(typed=True)(lambda x: x)
print(typed(1), typed(1.0), typed.cache_info().currsize)
for bad in (lambda: partial(), lambda: partial(3), lambda: reduce(max, []), lambda: reduce(max, 3), lambda: total_ordering(type('X', (), {})), lambda: T(1) < 3, lambda: sq([]), lambda: lru_cache('a'), lambda: show.register(3, 4),
            lambda: show(), lambda: cmp_to_key(), lambda: cmp_to_key(len)(1) == 3, lambda: partialmethod(3)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, str(e)[:90])
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES, recursive_repr.__module__ if 'recursive_repr' in dir() else '')
