# functools.singledispatch: registries, classes of bases, abstract classes, unions, methods.
from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sequence, Sized
from typing import Union


@singledispatch
def kind(x, *args):
    return 'object'


@kind.register(int)
@kind.register(float)
def _(x, *args):
    return f'number {args}'


@kind.register
def _(x: Sequence):
    return 'sequence'


@kind.register
def _(x: Union[dict, set]):
    return 'dict or set'


class A: ...
class B(A): ...
class C(B): ...


kind.register(A, lambda x: 'A')
print(kind(1), kind(2.5, 'extra'), kind(True), kind([1]), kind('text'), kind({}), kind(set()), kind(None), kind(C()), kind(b''))
kind.register(B, lambda x: 'B')
print(kind(C()), kind.dispatch(C) is kind.dispatch(B), len(kind.registry), kind.dispatch(complex) is kind.registry[object], kind.__wrapped__(3))


class M(Mapping):
    def __getitem__(self, k): ...
    def __iter__(self): ...
    def __len__(self):
        return 0


kind.register(Mapping, lambda x: 'mapping')
kind.register(Sized, lambda x: 'sized')
print(kind(M()))


class Two(Sequence, Mapping):
    def __getitem__(self, k): ...
    def __iter__(self): ...
    def __len__(self):
        return 0


print(kind(Two()))


@singledispatch
def g(x):
    return 'base'


class P: ...
class Q: ...


from abc import ABC


class X(ABC): ...
class Y(ABC): ...


class Z:
    pass


X.register(Z)
Y.register(Z)
g.register(X, lambda x: 'X')
g.register(Y, lambda x: 'Y')
try:
    g(Z())
except RuntimeError as e:
    print(str(e)[:20])


class Host:
    @singledispatchmethod
    @classmethod
    def make(cls, x):
        return cls.__name__, 'any'

    @make.register
    @classmethod
    def _(cls, x: int):
        return cls.__name__, 'int'

    @singledispatchmethod
    @staticmethod
    def stat(x):
        return 'stat any'

    @stat.register(str)
    @staticmethod
    def _(x):
        return 'stat str'


print(Host.make(1), Host().make('a'), Host.stat('x'), Host().stat(1))
for bad in (lambda: kind(), lambda: kind.register(3), lambda: kind.register(lambda x: 1), lambda: singledispatchmethod(3), lambda: Host().make()):
    try:
        print(bad())
    except TypeError as e:
        print(str(e).split(' at 0x')[0][:70])
