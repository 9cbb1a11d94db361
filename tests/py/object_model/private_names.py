# Name mangling of __names in classes.
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def __priv(self): return self.__x + self.__y
    def call(self): return self.__priv()
    __dunder__ = 'not mangled'
    def arg(self, __p=5): return __p
    def kw(self): return self.arg(_A__p=7)
a = A()
print(a.call(), a._A__x, a.__dict__, A.__dunder__, a.arg(), a.kw())
try:
    a.__x
except AttributeError as e:
    print(e)
class _B:
    def f(self):
        self.__v = 1
        return sorted(self.__dict__)
print(_B().f())
class __: 
    def f(self):
        self.__w = 1
        return list(self.__dict__)
print(__().f())
class C(A):
    def __priv(self): return 'C private'
print(C().call())
class D:
    def f(self):
        __local = 3
        return [k for k in locals() if 'local' in k]
    def g(self): return getattr(self, '__nope', 'getattr strings are not mangled')
print(D().f(), D().g())
