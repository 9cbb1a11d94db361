# Registering virtual subclasses, hooks, and abstract methods in hierarchies.
import abc
class A(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def m(self): return 'A'
    @classmethod
    @abc.abstractmethod
    def c(cls): ...
    @staticmethod
    @abc.abstractmethod
    def s(): ...
class B(A):
    def m(self): return 'B' + super().m()
    @classmethod
    def c(cls): return 1
    @staticmethod
    def s(): return 2
for t in [
    "B().m(), B.c(), B.s(), sorted(A.__abstractmethods__), B.__abstractmethods__, isinstance(B(), A), A.register(str) is str, isinstance('a', A), issubclass(bytes, A)",
    'A()',
    "type('D', (A,), {'m': 1})()",
    "A.register('x')",
    'B.register(A)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
