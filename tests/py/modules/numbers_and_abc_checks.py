# The numeric tower, abstract methods, register, and what abc adds to classes.
import numbers, abc
from decimal import Decimal
from fractions import Fraction
class A(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
class B(A):
    def m(self): return 1
for t in [
    '[[issubclass(t, k) for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)] for t in (int, bool, float, complex, Fraction, Decimal, str)]',
    'A()',
    'B()',
    'sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), A.m.__isabstractmethod__, type(A).__name__',
    "type('D', (B,), {'p': 5})().p, type('E', (B,), {'p': property(lambda s: 6)})().p",
    "A.register(int), isinstance(5, A), issubclass(bool, A), isinstance('a', A)",
    'A.register(5)',
    "type('F', (abc.ABC,), {'__subclasshook__': classmethod(lambda c, k: True if k is str else NotImplemented)}).__subclasscheck__(str), issubclass(int, type('G', (abc.ABC,), {}))",
    'numbers.Integral()',
    'abc.update_abstractmethods(B) is B, abc.get_cache_token() == abc.get_cache_token()',
    'issubclass(5, A)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
