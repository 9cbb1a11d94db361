# Mangling of private names: attributes, imports, parameters, keywords, globals, comprehensions, nested classes.
__glob = 'global'
class A:
    __x = 1
    def m(self, __p, *__args, __k=2, **__kw):
        def inner(): return __p
        self.__y = __p
        return sorted(locals()), inner(), [__i for __i in range(2)]
    def g(self):
        global __made
        __made = 'set'
        return _A__made
    def call(self): return f(__k=1)
    import os.path as __os
    __slots_like__ = 3
    ___ = 4
    class __B:
        __z = 5
        def get(self): return self.__z, type(self).__name__, type(self).__qualname__
    def make(self): return A.__B()
    def lam(self): return (lambda __q: __q)(7)
    def string(self): return getattr(self, '__x', 'no'), getattr(self, '_A__x')
    def exc(self):
        try:
            raise ValueError('v')
        except ValueError as __e:
            return sorted(locals())
    def loop(self):
        for __i in range(2): pass
        with open_it() as __w: pass
        return sorted(locals())
    def match(self, v):
        match v:
            case {'a': __v}: return sorted(locals())
    def annot(self) -> '__T':
        __v: int = 3
        return __v


def f(**kw): return kw
import contextlib
def open_it(): return contextlib.nullcontext(1)
a = A()
print(a.m(1), a._A__y, a.g(), a.call())
print(sorted(n for n in vars(A) if n.startswith('_') and not n.endswith('__')))
print(a.make().get(), a.lam(), a.string(), a.exc(), a.loop(), a.match({'a': 1}), a.annot())
class _Lead:
    __v = 1
    def get(self): return self.__v
class __:
    __v = 2
print(_Lead._Lead__v, _Lead().get(), __.__v)
print(_A__made)
try:
    A().__x
except AttributeError as e:
    print(e)
print(A.m.__code__.co_varnames[:4])
def kw(*, _A__k): return _A__k
class A:
    def c(self): return kw(__k=9)
try:
    print(A().c())
except TypeError as e:
    print(e)
