# singledispatch and singledispatchmethod.
from functools import singledispatch, singledispatchmethod
from collections.abc import Sized, Iterable, Mapping, Sequence, Container
from typing import Union
import abc
@singledispatch
def show(x, extra=None):
    "doc"
    return f'object {x!r}'
@show.register
def _(x: int, extra=None): return f'int {x}'
@show.register(list)
@show.register(tuple)
def _(x, extra=None): return f'seq {len(x)} {extra}'
@show.register
def _(x: str | bytes): return 'text'
@show.register
def _(x: Union[set, frozenset]): return 'set'
show.register(type(None), lambda x: 'none')
print(show(1), show(True), show([1], extra=2), show(()), show('a'), show(b''), show({1}), show(None), show(1.5), show({}))
print(show.__name__, show.__doc__, show.dispatch(bool)(1), show.dispatch(dict) is show.__wrapped__, sorted(k.__name__ for k in show.registry))
def attempt(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
attempt(show)
attempt(lambda: show.register(3))
def bad(x: 'list[int]'): pass
attempt(lambda: show.register(bad))
def bad2(x: 3): pass
attempt(lambda: show.register(bad2))
attempt(lambda: show.register('x', len))
@singledispatch
def g(x): return 'o'
g.register(Sized, lambda x: 'sized'); g.register(Iterable, lambda x: 'iterable')
attempt(lambda: g([]))
g.register(Sequence, lambda x: 'sequence'); print(g([]), g('a'), g(range(2)), g(iter([])))
class Base: pass
class Mid(Base): pass
class Leaf(Mid): pass
@singledispatch
def h(x): return 'o'
h.register(Base, lambda x: 'base'); print(h(Leaf()), h(Mid())); h.register(Mid, lambda x: 'mid'); print(h(Leaf()), h(Base()))
class Virt(abc.ABC): pass
@singledispatch
def k(x): return 'o'
k.register(Virt, lambda x: 'virt'); print(k(3)); Virt.register(int); print(k(3), k(True), k('x'))
class Neg:
    @singledispatchmethod
    def neg(self, arg): raise NotImplementedError('no')
    @neg.register
    def _(self, arg: int): return -arg
    @neg.register
    def _(self, arg: bool): return not arg
    @singledispatchmethod
    @classmethod
    def cls(cls, arg): return cls.__name__ + ' any'
    @cls.register
    @classmethod
    def _(cls, arg: int): return cls.__name__ + ' int'
print(Neg().neg(3), Neg().neg(True), Neg.cls(1), Neg().cls('x')); attempt(lambda: Neg().neg('s')); attempt(lambda: Neg().neg())
