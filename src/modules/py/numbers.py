"""The abstract classes of numbers: Complex above Real above Rational above Integral."""

from abc import ABCMeta, abstractmethod

__all__ = ['Number', 'Complex', 'Real', 'Rational', 'Integral']


class Number(metaclass=ABCMeta):
    """All numbers."""

    __slots__ = ()
    __hash__ = None


def _abstract(cls, names, params):
    # The operators each class asks for, made alike.
    from _padcell import get_abstract, set_abstract
    made = set(get_abstract(cls))
    for name in names.split():
        method = eval(f'lambda {params}: _refuse()', {'_refuse': _refuse})
        method.__name__ = name
        method.__qualname__ = f'{cls.__name__}.{name}'
        setattr(cls, name, abstractmethod(method))
        made.add(name)
    set_abstract(cls, frozenset(made))


def _refuse():
    raise NotImplementedError


class Complex(Number):
    """Numbers with a real and an imaginary part."""

    __slots__ = ()

    @abstractmethod
    def __complex__(self):
        """The number as a complex."""

    def __bool__(self):
        return self != 0

    @property
    @abstractmethod
    def real(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        raise NotImplementedError

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other


_abstract(Complex, '__add__ __radd__ __mul__ __rmul__ __truediv__ __rtruediv__ __eq__',
          'self, other')
_abstract(Complex, '__neg__ __pos__ __abs__ conjugate', 'self')
_abstract(Complex, '__pow__', 'self, exponent')
_abstract(Complex, '__rpow__', 'self, base')


class Real(Complex):
    """Numbers on the line: ordered, with floor, rounding and division with remainder."""

    __slots__ = ()

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    def __complex__(self):
        return complex(float(self))

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


_abstract(Real, '__float__ __trunc__ __floor__ __ceil__', 'self')
_abstract(Real, '__round__', 'self, ndigits=None')
_abstract(Real, '__floordiv__ __rfloordiv__ __mod__ __rmod__ __lt__ __le__', 'self, other')


class Rational(Real):
    """Quotients of two integers, numerator and denominator, in lowest terms."""

    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self):
        raise NotImplementedError

    @property
    @abstractmethod
    def denominator(self):
        raise NotImplementedError

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """Whole numbers, with the operations on bits."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        raise NotImplementedError

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


_abstract(Integral, '__pow__', 'self, exponent, modulus=None')
_abstract(Integral, '__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ '
                    '__xor__ __rxor__ __or__ __ror__', 'self, other')
_abstract(Integral, '__invert__', 'self')

Complex.register(complex)
Real.register(float)
Integral.register(int)
