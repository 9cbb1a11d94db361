"""Decimal floating-point arithmetic by the General Decimal Arithmetic specification.

A finite Decimal is sign, coefficient (an int) and exponent. Operations compute
exactly, or to enough digits and a mark that says there was more, and then fit the
result to the context. What happened on the way is collected as a list of
conditions; the context raises the first of them that is trapped.
"""

import math as _math
import numbers as _numbers
from _deccontext import (
    HAVE_CONTEXTVAR, HAVE_THREADS, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP,
    ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP,
    ROUND_UP, BasicContext, Clamped, Context, ConversionSyntax, DecimalException,
    DefaultContext, DivisionByZero, DivisionImpossible, DivisionUndefined, ExtendedContext,
    FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal,
    Underflow, _float_met, getcontext, localcontext, setcontext,
)
from _decformat import _format
from _decmath import digits_of as _digits_of, exp as _exp, ln as _ln
from _decmath import ln10 as _ln10, round_off as _round_off
from _decops import (
    _Made, _add, _aligned, _checked, _decided, _digits_text, _divide, _divmod, _fit,
    _half_even, _multiply, _new, _operand, _power, _strip, _to_fixed,
)
from _padcell import show_as as _show_as
from collections import namedtuple as _namedtuple

__all__ = [
    'Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext',
    'ExtendedContext', 'DecimalException', 'Clamped', 'InvalidOperation',
    'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
    'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax',
    'DivisionUndefined', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN',
    'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP',
    'setcontext', 'getcontext', 'localcontext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN',
    'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR',
]

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent')


# --------------------------------------------------------------------------- numbers

def _from_text(cls, text, context):
    # A Decimal from a text; the context hears of bad ones.
    source = text.strip().replace('_', '')
    sign = 0
    body = source
    if body[:1] in ('+', '-') and body:
        sign = int(body[0] == '-')
        body = body[1:]
    lower = body.lower()
    if lower in ('inf', 'infinity'):
        return _new(sign, 0, 'F', cls)
    for prefix, kind in (('nan', 'n'), ('snan', 'N')):
        if lower.startswith(prefix):
            payload = body[len(prefix):]
            if not payload or payload.isdecimal():
                return _new(sign, int(payload or 0), kind, cls)
    mantissa, exponent = body, 0
    at = lower.find('e')
    if at >= 0:
        mantissa, power = body[:at], body[at + 1:]
        digits = power[1:] if power[:1] in ('+', '-') else power
        if not digits.isdecimal():
            mantissa = ''
        else:
            exponent = int(power)
    whole, dot, fraction = mantissa.partition('.')
    digits = whole + fraction
    if not digits.isdecimal() or abs(exponent) > 10 * MAX_EMAX:
        context._report([ConversionSyntax])
        return _new(0, 0, 'n', cls)
    return _new(sign, int(digits), exponent - len(fraction), cls)


def _other(value):
    # A Decimal from the other operand of an operator, else NotImplemented.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(int(value < 0), abs(value), 0)
    return NotImplemented


class Decimal:
    """A decimal number; the constructor is exact, operations round to the context."""

    __slots__ = ('_sign', '_int', '_exp')

    def __new__(cls, value='0', context=None):
        if isinstance(value, str):
            return _from_text(cls, value, getcontext() if context is None else context)
        if isinstance(value, int):
            return _new(int(value < 0), abs(value), 0, cls)
        if isinstance(value, Decimal):
            return _new(value._sign, value._int, value._exp, cls)
        if isinstance(value, (tuple, list)):
            return cls._from_tuple(value)
        if isinstance(value, float):
            _float_met(getcontext() if context is None else context)
            return cls.from_float(value)
        raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')

    @classmethod
    def _from_tuple(cls, value):
        if len(value) != 3:
            raise ValueError('argument must be a sequence of length 3')
        sign, digits, exponent = value
        if not isinstance(sign, int) or sign not in (0, 1):
            raise ValueError('sign must be an integer with the value 0 or 1')
        if exponent == 'F':
            return _new(int(sign), 0, 'F', cls)
        number = 0
        if not isinstance(digits, (tuple, list)):
            raise ValueError('coefficient must be a tuple of digits')
        for digit in digits:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError('coefficient must be a tuple of digits')
            number = number * 10 + digit
        if exponent in ('n', 'N'):
            return _new(int(sign), number, exponent, cls)
        if not isinstance(exponent, int):
            if isinstance(exponent, str):
                raise ValueError("string argument in the third position must be 'F', 'n' or "
                                 "'N'")
            raise ValueError('exponent must be an integer')
        return _new(int(sign), number, exponent, cls)

    @classmethod
    def from_float(cls, f):
        """The exact value of a float or int."""
        if isinstance(f, int):
            return _new(int(f < 0), abs(f), 0, cls)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        if f != f:
            return _new(0, 0, 'n', cls)
        if f in (_math.inf, -_math.inf):
            return _new(int(f < 0), 0, 'F', cls)
        sign = int(_math.copysign(1.0, f) < 0)
        n, d = abs(f).as_integer_ratio()
        k = d.bit_length() - 1
        return _new(sign, n * 5 ** k, -k, cls)

    # ------------------------------------------------------------------- describing

    def is_nan(self):
        """Whether it is a NaN."""
        return self._exp in ('n', 'N')

    def is_qnan(self):
        """Whether it is a quiet NaN."""
        return self._exp == 'n'

    def is_snan(self):
        """Whether it is a signaling NaN."""
        return self._exp == 'N'

    def is_infinite(self):
        """Whether it is infinite."""
        return self._exp == 'F'

    def is_finite(self):
        """Whether it is a number."""
        return isinstance(self._exp, int)

    def is_signed(self):
        """Whether the sign is negative."""
        return self._sign == 1

    def is_zero(self):
        """Whether it is zero."""
        return isinstance(self._exp, int) and not self._int

    def is_canonical(self):
        """True."""
        return True

    def is_normal(self, context=None):
        """Whether it is a number not below the least normal one."""
        if not isinstance(self._exp, int) or not self._int:
            return False
        context = getcontext() if context is None else context
        return context._Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        """Whether it is a number below the least normal one."""
        if not isinstance(self._exp, int) or not self._int:
            return False
        context = getcontext() if context is None else context
        return self.adjusted() < context._Emin

    def adjusted(self):
        """The exponent of the first digit."""
        if not isinstance(self._exp, int):
            return 0
        return self._exp + _digits_of(self._int) - 1

    def number_class(self, context=None):
        """The kind of the number, as a text."""
        if self._exp == 'N':
            return 'sNaN'
        if self._exp == 'n':
            return 'NaN'
        sign = '-' if self._sign else '+'
        if self._exp == 'F':
            return sign + 'Infinity'
        if not self._int:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')

    def as_tuple(self):
        """(sign, digits, exponent)"""
        if self._exp == 'F':
            digits = (0,)
        elif self._exp in ('n', 'N') and not self._int:
            digits = ()
        else:
            digits = tuple(map(int, _digits_text(self._int)))
        return DecimalTuple(self._sign, digits, self._exp)

    def as_integer_ratio(self):
        """The pair of whole numbers in lowest terms whose quotient it is."""
        if not isinstance(self._exp, int):
            if self._exp == 'F':
                raise OverflowError('cannot convert Infinity to integer ratio')
            raise ValueError('cannot convert NaN to integer ratio')
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10 ** self._exp, 1
        d = 10 ** -self._exp
        common = _math.gcd(n, d)
        return n // common, d // common

    def radix(self):
        """Ten."""
        return Decimal(10)

    def canonical(self):
        """The same."""
        return self

    def conjugate(self):
        """The same."""
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def _text(self, eng=False, context=None):
        sign = '-' if self._sign else ''
        if self._exp == 'F':
            return sign + 'Infinity'
        if self._exp == 'n' or self._exp == 'N':
            payload = _digits_text(self._int) if self._int else ''
            return f'{sign}{"s" if self._exp == "N" else ""}NaN{payload}'
        digits = _digits_text(self._int)
        # Where the point stands in the digits.
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not eng:
            point = 1
        elif not self._int:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            whole, fraction = '0', '.' + '0' * -point + digits
        elif point >= len(digits):
            whole, fraction = digits + '0' * (point - len(digits)), ''
        else:
            whole, fraction = digits[:point], '.' + digits[point:]
        exponent = ''
        if left != point:
            context = getcontext() if context is None else context
            exponent = f'{"E" if context._capitals else "e"}{left - point:+d}'
        return sign + whole + fraction + exponent

    def __str__(self):
        return self._text()

    def to_eng_string(self, context=None):
        """The text with exponents that are multiples of three."""
        return self._text(True, context)

    def __repr__(self):
        return f"Decimal('{self._text()}')"

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(self)

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __bool__(self):
        return not isinstance(self._exp, int) or self._int != 0

    # --------------------------------------------------------------------- fitting

    def _fix(self, context, status):
        # The number rounded and limited to the context; NaN payloads cut.
        exp = self._exp
        if not isinstance(exp, int):
            if exp != 'F' and self._int:
                room = context._prec - context._clamp
                if _digits_of(self._int) > room:
                    return _new(self._sign, self._int % 10 ** room, exp)
            return self
        return _fit(self._sign, self._int, exp, context, status, self)

    def _nan_of(self, status, other=None, third=None):
        # The NaN that results from operands of which one is a NaN, or None.
        operands = (self, other, third)
        for one in operands:
            if one is not None and one._exp == 'N':
                status.append(InvalidOperation)
                return _new(one._sign, one._int, 'n')
        for one in operands:
            if one is not None and one._exp == 'n':
                return one
        return None

    # ------------------------------------------------------------------- comparing

    def _order(self, other):
        # -1, 0 or 1; neither is a NaN.
        if self._exp == 'F' or other._exp == 'F':
            mine = (-1) ** self._sign if self._exp == 'F' else 0
            theirs = (-1) ** other._sign if other._exp == 'F' else 0
            return (mine > theirs) - (mine < theirs)
        if not self._int or not other._int:
            mine = 0 if not self._int else (-1) ** self._sign
            theirs = 0 if not other._int else (-1) ** other._sign
            return (mine > theirs) - (mine < theirs)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        mine, theirs = self.adjusted(), other.adjusted()
        if mine == theirs:
            shift = self._exp - other._exp
            mine, theirs = self._int, other._int
            if shift > 0:
                mine *= 10 ** shift
            else:
                theirs *= 10 ** -shift
        result = (mine > theirs) - (mine < theirs)
        return -result if self._sign else result

    def _comparable(self, other, equality):
        # The two as Decimals, or NotImplemented.
        if isinstance(other, Decimal):
            return self, other
        if isinstance(other, int):
            return self, _operand(other)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context._flags._on[FloatOperation] = True
            else:
                _float_met(context)
            return self, Decimal.from_float(other)
        if isinstance(other, _numbers.Rational):
            if not isinstance(self._exp, int):
                return self, _operand(other.numerator)
            return (_new(self._sign, self._int * other.denominator, self._exp),
                    _operand(other.numerator))
        if equality and isinstance(other, complex) and other.imag == 0:
            getcontext()._flags._on[FloatOperation] = True
            return self, Decimal.from_float(other.real)
        return NotImplemented

    def __eq__(self, other):
        pair = self._comparable(other, True)
        if pair is NotImplemented:
            return pair
        a, b = pair
        if a.is_nan() or b.is_nan():
            if a._exp == 'N' or b._exp == 'N':
                getcontext()._report([InvalidOperation])
            return False
        return a._order(b) == 0

    def _less(self, other, test):
        pair = self._comparable(other, False)
        if pair is NotImplemented:
            return pair
        a, b = pair
        if a.is_nan() or b.is_nan():
            getcontext()._report([InvalidOperation])
            return False
        return test(a._order(b))

    def __lt__(self, other):
        return self._less(other, lambda order: order < 0)

    def __le__(self, other):
        return self._less(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._less(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._less(other, lambda order: order >= 0)

    def __hash__(self):
        if not isinstance(self._exp, int):
            if self._exp == 'N':
                raise TypeError('Cannot hash a signaling NaN value')
            if self._exp == 'n':
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        modulus = (1 << 61) - 1
        power = pow(10, self._exp, modulus) if self._exp >= 0 else pow(
            pow(10, modulus - 2, modulus), -self._exp, modulus)
        result = self._int * power % modulus
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def compare(self, other, context=None):
        """-1, 0 or 1 as a Decimal, or a NaN."""
        other = _operand(other)
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status, other)
        if result is None:
            return Decimal(self._order(other))
        result = result._fix(context, status)
        context._report(status)
        return result

    def compare_signal(self, other, context=None):
        """Like compare, but every NaN is an invalid operation."""
        other = _operand(other)
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status, other)
        if result is None:
            return Decimal(self._order(other))
        context._report([InvalidOperation])
        return result._fix(context, status)

    def compare_total(self, other, context=None):
        """The order by representation: all Decimals differ that look different."""
        other = _operand(other)

        def key(x):
            kind = {'n': 2, 'N': 1, 'F': 0}.get(x._exp, 0)
            return kind

        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        flip = -1 if self._sign else 1
        a, b = key(self), key(other)
        if a or b:
            if a != b:
                return Decimal(flip if a > b else -flip)
            return Decimal(flip * ((self._int > other._int) - (self._int < other._int)))
        order = self._order(other)
        if order:
            return Decimal(order)
        if self._exp == other._exp:
            return Decimal(0)
        return Decimal(flip if self._exp > other._exp else -flip)

    def compare_total_mag(self, other, context=None):
        """compare_total of the absolute values."""
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    # ------------------------------------------------------------------ arithmetic

    def _finish(self, context, status):
        result = self._fix(context, status)
        if status:
            context._report(status)
        return result

    def __neg__(self, context=None):
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is None:
            if self.is_zero() and context._rounding != ROUND_FLOOR:
                result = self.copy_abs()
            else:
                result = self.copy_negate()
        return result._finish(context, status)

    def __pos__(self, context=None):
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is None:
            if self.is_zero() and context._rounding != ROUND_FLOOR:
                result = self.copy_abs()
            else:
                result = _new(self._sign, self._int, self._exp)
        return result._finish(context, status)

    def __abs__(self, context=None):
        if self._sign:
            return self.__neg__(context)
        return self.__pos__(context)

    def __add__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        return _add(self, other, context, status)._finish(context, status)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status, other)
        if result is None:
            result = _add(self, other.copy_negate(), context, status)
        return result._finish(context, status)

    def __rsub__(self, other):
        other = _other(other)
        if other is NotImplemented:
            return other
        return other.__sub__(self)

    def __mul__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        return _multiply(self, other, status)._finish(context, status)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        return _divide(self, other, context, status)._finish(context, status)

    def __rtruediv__(self, other):
        other = _other(other)
        if other is NotImplemented:
            return other
        return other.__truediv__(self)

    def __divmod__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        q, r = _divmod(self, other, context, status)
        q, r = q._fix(context, status), r._fix(context, status)
        context._report(status)
        return q, r

    def __rdivmod__(self, other):
        other = _other(other)
        if other is NotImplemented:
            return other
        return other.__divmod__(self)

    def __floordiv__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        q, _ = _divmod(self, other, context, status, 'q')
        return q._finish(context, status)

    def __rfloordiv__(self, other):
        other = _other(other)
        if other is NotImplemented:
            return other
        return other.__floordiv__(self)

    def __mod__(self, other, context=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        context = getcontext() if context is None else context
        status = []
        _, r = _divmod(self, other, context, status, 'r')
        return r._finish(context, status)

    def __rmod__(self, other):
        other = _other(other)
        if other is NotImplemented:
            return other
        return other.__mod__(self)

    def __pow__(self, other, modulo=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        if modulo is not None:
            modulo = _other(modulo)
            if modulo is NotImplemented:
                return modulo
        return _power(self, other, modulo, getcontext())

    def __rpow__(self, other, modulo=None):
        other = _other(other)
        if other is NotImplemented:
            return other
        return _power(other, self, modulo, getcontext())

    def fma(self, other, third, context=None):
        """self * other + third, rounded once."""
        other, third = _operand(other), _operand(third)
        context = getcontext() if context is None else context
        status = []
        if self.is_nan() or other.is_nan() or third.is_nan():
            result = self._nan_of(status, other, third)
            return result._finish(context, status)
        product = _multiply(self, other, status)
        if product.is_nan():
            return product._finish(context, status)
        return _add(product, third, context, status)._finish(context, status)

    def remainder_near(self, other, context=None):
        """self - n * other, with n the nearest whole number to the quotient."""
        other = _operand(other)
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status, other)
        if result is None:
            if self._exp == 'F' or not other:
                status.append(DivisionUndefined if not self and not other
                              else InvalidOperation)
                result = _NAN
            elif other._exp == 'F':
                result = self
            elif not self._int:
                result = _new(self._sign, 0, min(self._exp, other._exp))
            elif self.adjusted() - other.adjusted() > context._prec + 1:
                status.append(DivisionImpossible)
                result = _NAN
            elif self.adjusted() - other.adjusted() <= -2:
                exp = min(self._exp, other._exp)
                result = _new(self._sign, self._int * 10 ** (self._exp - exp), exp)
            else:
                a, b, exp = _aligned(self, other)
                q, r = divmod(a, b)
                if 2 * r + (q & 1) > b:
                    r, q = r - b, q + 1
                if q >= 10 ** context._prec:
                    status.append(DivisionImpossible)
                    result = _NAN
                else:
                    sign = self._sign
                    if r < 0:
                        sign, r = 1 - sign, -r
                    result = _new(sign, r, exp)
        return result._finish(context, status)

    # --------------------------------------------------------- roots and logarithms

    def sqrt(self, context=None):
        """The square root."""
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is not None:
            return result._finish(context, status)
        if self._exp == 'F' and not self._sign:
            return self
        if not self:
            return _new(self._sign, 0, self._exp >> 1)._finish(context, status)
        if self._sign:
            context._report([InvalidOperation])
            return _NAN
        # One digit more than wanted, and a mark if the root isn't exact.
        prec = context._prec + 1
        exp, c = self._exp, self._int
        if exp & 1:
            c *= 10
            length = (_digits_of(self._int) >> 1) + 1
        else:
            length = _digits_of(c) + 1 >> 1
        e = exp >> 1
        shift = prec - length
        if shift >= 0:
            c *= 100 ** shift
            exact = True
        else:
            c, rest = divmod(c, 100 ** -shift)
            exact = not rest
        e -= shift
        root = _math.isqrt(c)
        exact = exact and root * root == c
        if exact:
            # The exponent goes back to what is ideal.
            if shift >= 0:
                root //= 10 ** shift
            else:
                root *= 10 ** -shift
            e += shift
        elif root % 5 == 0:
            root += 1
        result = _new(0, root, e)
        return _half_even(result, context, status)

    def exp(self, context=None):
        """e to this power."""
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is not None:
            return result._finish(context, status)
        if self._exp == 'F':
            return _new(0, 0, 0) if self._sign else self
        if not self:
            return _new(0, 1, 0)
        adjusted = self.adjusted()
        p = context._prec
        if not self._sign and adjusted > _digits_of((context._Emax + 1) * 3):
            result = _new(0, 1, context._Emax + 1)
        elif self._sign and adjusted > _digits_of((-context.Etiny() + 1) * 3):
            result = _new(0, 1, context.Etiny() - 1)
        elif not self._sign and adjusted < -p:
            # 1 + something too small to show.
            result = _new(0, 10 ** (p + 1) + 1, -p - 1)
        elif self._sign and adjusted < -p - 1:
            result = _new(0, 10 ** (p + 2) - 1, -p - 2)
        else:
            def compute(places):
                x = _to_fixed(self, places)
                return _exp(x, places)
            result = _decided(compute, p)
        return _half_even(result, context, status)

    def ln(self, context=None):
        """The natural logarithm."""
        context = getcontext() if context is None else context
        status = []
        result = self._log_special(context, status)
        if result is not None:
            return result
        if self._order(_ONE) == 0:
            return _new(0, 0, 0)
        c, e = self._int, self._exp

        def compute(places):
            return _ln(c, e, places), 0
        return _half_even(_decided(compute, context._prec), context, status)

    def log10(self, context=None):
        """The logarithm to the base ten."""
        context = getcontext() if context is None else context
        status = []
        result = self._log_special(context, status)
        if result is not None:
            return result
        text = str(self._int)
        if text[0] == '1' and not text[1:].strip('0'):
            # A power of ten.
            n = self._exp + len(text) - 1
            return _half_even(_new(int(n < 0), abs(n), 0), context, status)
        c, e = self._int, self._exp

        def compute(places):
            extra = places + 6 + _digits_of(abs(e) + 10)
            return _ln(c, e, extra) * 10 ** places // _ln10(extra), 0
        return _half_even(_decided(compute, context._prec), context, status)

    def _log_special(self, context, status):
        result = self._nan_of(status)
        if result is not None:
            return result._finish(context, status)
        if not self:
            return _new(1, 0, 'F')
        if self._sign:
            context._report([InvalidOperation])
            return _NAN
        return self if self._exp == 'F' else None

    def logb(self, context=None):
        """The exponent of the first digit, as a Decimal."""
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is not None:
            return result._finish(context, status)
        if self._exp == 'F':
            return _new(0, 0, 'F')
        if not self:
            context._report([DivisionByZero])
            return _new(1, 0, 'F')
        return Decimal(self.adjusted())._finish(context, status)

    # -------------------------------------------------------------------- rounding

    def quantize(self, exp, rounding=None, context=None):
        """Rounded to the exponent of another number."""
        exp = _operand(exp)
        context = getcontext() if context is None else context
        rounding = context._rounding if rounding is None else _checked(rounding)
        status = []
        result = self._nan_of(status, exp)
        if result is not None:
            return result._finish(context, status)
        if self._exp == 'F' or exp._exp == 'F':
            if self._exp == exp._exp:
                return _new(self._sign, 0, 'F')
            context._report([InvalidOperation])
            return _NAN
        target = exp._exp
        if not context.Etiny() <= target <= context._Emax:
            context._report([InvalidOperation])
            return _NAN
        if not self._int:
            return _new(self._sign, 0, target)._finish(context, status)
        if self.adjusted() > context._Emax or self.adjusted() - target + 1 > context._prec:
            context._report([InvalidOperation])
            return _NAN
        n, inexact = _round_off(self._sign, self._int, target - self._exp, rounding)
        result = _new(self._sign, n, target)
        if n and result.adjusted() > context._Emax or _digits_of(n) > context._prec:
            context._report([InvalidOperation])
            return _NAN
        if n and result.adjusted() < context._Emin:
            status.append(Subnormal)
        if target > self._exp:
            if inexact:
                status.append(Inexact)
            status.append(Rounded)
        return result._finish(context, status)

    def _to_integral(self, rounding):
        n, inexact = _round_off(self._sign, self._int, -self._exp, rounding)
        return _new(self._sign, n, 0), inexact

    def to_integral_exact(self, rounding=None, context=None):
        """The nearest whole number, with the signals of rounding."""
        context = getcontext() if context is None else context
        rounding = context._rounding if rounding is None else _checked(rounding)
        status = []
        if not isinstance(self._exp, int):
            result = self._nan_of(status)
            return (self if result is None else result)._finish(context, status)
        if self._exp >= 0:
            return _new(self._sign, self._int, self._exp)
        if not self._int:
            return _new(self._sign, 0, 0)
        result, inexact = self._to_integral(rounding)
        if inexact:
            status.append(Inexact)
        status.append(Rounded)
        context._report(status)
        return result

    def to_integral_value(self, rounding=None, context=None):
        """The nearest whole number, silently."""
        context = getcontext() if context is None else context
        rounding = context._rounding if rounding is None else _checked(rounding)
        if not isinstance(self._exp, int):
            status = []
            result = self._nan_of(status)
            return (self if result is None else result)._finish(context, status)
        if self._exp >= 0:
            return _new(self._sign, self._int, self._exp)
        return self._to_integral(rounding)[0]

    to_integral = to_integral_value

    def __round__(self, n=None):
        if n is None:
            return self._whole(ROUND_HALF_EVEN)
        if not isinstance(n, int):
            raise TypeError('optional arg must be an integer')
        return self.quantize(_new(0, 1, -n), ROUND_HALF_EVEN)

    def _whole(self, rounding):
        if not isinstance(self._exp, int):
            if self._exp == 'F':
                raise OverflowError('cannot convert Infinity to integer')
            raise ValueError('cannot convert NaN to integer')
        n, _ = _round_off(self._sign, self._int, -self._exp, rounding)
        return -n if self._sign else n

    def __int__(self):
        return self._whole(ROUND_DOWN)

    __trunc__ = __int__

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def __float__(self):
        if self._exp == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        if self._exp == 'n':
            return -_math.nan if self._sign else _math.nan
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def normalize(self, context=None):
        """Without zeros at the end."""
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is None:
            result = self._fix(context, status)
            if isinstance(result._exp, int):
                if not result._int:
                    result = _new(result._sign, 0, 0)
                else:
                    top = context.Etop() if context._clamp else context._Emax
                    n, e = _strip(result._int, result._exp, top)
                    result = _new(result._sign, n, e)
        else:
            result = result._fix(context, status)
        context._report(status)
        return result

    def same_quantum(self, other, context=None):
        """Whether the exponents agree."""
        other = _operand(other)
        if not isinstance(self._exp, int) or not isinstance(other._exp, int):
            return (self.is_nan() and other.is_nan()
                    or self._exp == 'F' and other._exp == 'F')
        return self._exp == other._exp

    # ------------------------------------------------------------- signs and choice

    def copy_abs(self):
        """With a positive sign."""
        return _new(0, self._int, self._exp)

    def copy_negate(self):
        """With the other sign."""
        return _new(1 - self._sign, self._int, self._exp)

    def copy_sign(self, other, context=None):
        """With the sign of another number."""
        return _new(_operand(other)._sign, self._int, self._exp)

    def _choose(self, other, context, larger, mag):
        other = _operand(other)
        context = getcontext() if context is None else context
        status = []
        if self.is_nan() or other.is_nan():
            # A quiet NaN gives way to a number.
            if self._exp == 'n' and not other.is_nan():
                return other._finish(context, status)
            if other._exp == 'n' and not self.is_nan():
                return self._finish(context, status)
            return self._nan_of(status, other)._finish(context, status)
        a, b = (self.copy_abs(), other.copy_abs()) if mag else (self, other)
        order = a._order(b) or self.compare_total(other)._as_int()
        result = self if (order >= 0) == larger else other
        return result._finish(context, status)

    def _as_int(self):
        return -self._int if self._sign else self._int

    def max(self, other, context=None):
        """The larger of two."""
        return self._choose(other, context, True, False)

    def min(self, other, context=None):
        """The smaller of two."""
        return self._choose(other, context, False, False)

    def max_mag(self, other, context=None):
        """The one with the larger absolute value."""
        return self._choose(other, context, True, True)

    def min_mag(self, other, context=None):
        """The one with the smaller absolute value."""
        return self._choose(other, context, False, True)

    # ---------------------------------------------------------- neighbors and digits

    def _neighbor(self, context, up):
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status)
        if result is not None:
            return result._finish(context, status)
        if self._exp == 'F':
            if self._sign == int(up):
                return _new(self._sign, 10 ** context._prec - 1, context.Etop())
            return self
        wide = context.copy()
        wide._rounding = ROUND_CEILING if up else ROUND_FLOOR
        wide.clear_traps()
        moved = self._fix(wide, [])
        if moved._exp == 'F' or moved._order(self) != 0:
            return moved
        tiny = _new(int(not up), 1, context.Etiny() - 1)
        return _add(self, tiny, wide, [])._fix(wide, [])

    def next_plus(self, context=None):
        """The next larger number the context can hold."""
        return self._neighbor(context, True)

    def next_minus(self, context=None):
        """The next smaller number the context can hold."""
        return self._neighbor(context, False)

    def next_toward(self, other, context=None):
        """The next number in the direction of another."""
        other = _operand(other)
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status, other)
        if result is not None:
            return result._finish(context, status)
        order = self._order(other)
        if order == 0:
            return self.copy_sign(other)
        result = self._neighbor(context, order < 0)
        if result._exp == 'F':
            status += [Overflow, Inexact, Rounded]
        elif result.adjusted() < context._Emin:
            status += [Underflow, Subnormal, Inexact, Rounded]
            if not result:
                status.append(Clamped)
        context._report(status)
        return result

    def _count(self, other, context, limit):
        # The second operand of rotate, shift and scaleb as an int, or None.
        if other._exp != 0 or not -limit <= other._as_int() <= limit:
            context._report([InvalidOperation])
            return None
        return other._as_int()

    def _moving(self, other, context, limit, move):
        other = _operand(other)
        context = getcontext() if context is None else context
        status = []
        result = self._nan_of(status, other)
        if result is not None:
            return result._finish(context, status)
        count = self._count(other, context, context._prec if limit is None else limit)
        if count is None:
            return _NAN
        if self._exp == 'F':
            return self
        return move(count, context, status)

    def rotate(self, other, context=None):
        """The digits moved in a circle of the precision."""
        def move(count, context, status):
            p = context._prec
            n = self._int % 10 ** p
            count %= p
            head, tail = divmod(n, 10 ** (p - count))
            return _new(self._sign, tail * 10 ** count + head, self._exp)
        return self._moving(other, context, None, move)

    def shift(self, other, context=None):
        """The digits moved, with zeros coming in."""
        def move(count, context, status):
            n = self._int % 10 ** context._prec
            n = n // 10 ** -count if count < 0 else n * 10 ** count
            return _new(self._sign, n % 10 ** context._prec, self._exp)
        return self._moving(other, context, None, move)

    def scaleb(self, other, context=None):
        """The exponent raised by another number."""
        context = getcontext() if context is None else context

        def move(count, context, status):
            return _new(self._sign, self._int, self._exp + count)._finish(context, status)
        return self._moving(other, context, 2 * (context._Emax + context._prec), move)

    def _logical(self, other, context, combine):
        context = getcontext() if context is None else context
        texts = []
        for one in (self, other):
            text = str(one._int) if isinstance(one._exp, int) else 'x'
            if one._sign or one._exp != 0 or set(text) - {'0', '1'}:
                context._report([InvalidOperation])
                return _NAN
            texts.append(int(text[-context._prec:], 2))
        return Decimal(int(f'{combine(*texts) & (1 << context._prec) - 1:b}'))

    def logical_and(self, other, context=None):
        """And, digit by digit, of numbers of zeros and ones."""
        return self._logical(_operand(other), context, lambda a, b: a & b)

    def logical_or(self, other, context=None):
        """Or, digit by digit, of numbers of zeros and ones."""
        return self._logical(_operand(other), context, lambda a, b: a | b)

    def logical_xor(self, other, context=None):
        """Exclusive or, digit by digit, of numbers of zeros and ones."""
        return self._logical(_operand(other), context, lambda a, b: a ^ b)

    def logical_invert(self, context=None):
        """Every digit of a number of zeros and ones turned around."""
        return self._logical(_new(0, 0, 0), context, lambda a, b: ~a)

    def __format__(self, specifier, context=None):
        return _format(self, specifier, getcontext() if context is None else context)


_Made.cls = Decimal
_ONE = _Made.one = _new(0, 1, 0)
_NAN = _Made.nan = _new(0, 0, 'n')


# ---------------------------------------------------------------- methods of contexts

def _delegate():
    # Most methods of Context are those of Decimal with the context given.
    unary = ('is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan '
             'is_subnormal is_zero canonical copy_abs copy_negate exp ln log10 logb '
             'logical_invert next_minus next_plus normalize number_class sqrt '
             'to_integral_exact to_integral_value')
    without = ('is_canonical is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero '
               'canonical copy_abs copy_negate')
    binary = ('compare compare_signal compare_total compare_total_mag copy_sign logical_and '
              'logical_or logical_xor max max_mag min min_mag next_toward remainder_near '
              'rotate same_quantum scaleb shift')
    plain = set(without.split())

    def one(name):
        if name in plain:
            def method(self, a):
                return getattr(_operand(a), name)()
        else:
            def method(self, a):
                return getattr(_operand(a), name)(context=self)
        return method

    def two(name):
        def method(self, a, b):
            return getattr(_operand(a), name)(_operand(b), context=self)
        return method

    def operator(name, operation):
        def method(self, a, b):
            return operation(_operand(a), _operand(b), context=self)
        return method

    made = {name: one(name) for name in unary.split()}
    made.update({name: two(name) for name in binary.split()})
    for name, operation in (('add', Decimal.__add__), ('subtract', Decimal.__sub__),
                            ('multiply', Decimal.__mul__), ('divide', Decimal.__truediv__),
                            ('divmod', Decimal.__divmod__), ('remainder', Decimal.__mod__),
                            ('divide_int', Decimal.__floordiv__)):
        made[name] = operator(name, operation)
    made['abs'] = lambda self, a: _operand(a).__abs__(context=self)
    made['minus'] = lambda self, a: _operand(a).__neg__(context=self)
    made['plus'] = lambda self, a: _operand(a).__pos__(context=self)
    made['fma'] = lambda self, a, b, c: _operand(a).fma(b, c, context=self)
    made['copy_decimal'] = lambda self, a: _operand(a)
    made['to_integral'] = made['to_integral_value']

    def create_decimal(self, num='0'):
        """A Decimal fitted to this context."""
        if isinstance(num, float):
            _float_met(self)
            made = Decimal.from_float(num)
        elif isinstance(num, str):
            made = _from_text(Decimal, num, self)
        else:
            made = Decimal(num, self)
        status = []
        if made._exp == 'n' or made._exp == 'N':
            room = self._prec - self._clamp
            if made._int and _digits_of(made._int) > room:
                status.append(ConversionSyntax)
                made = _NAN
        else:
            made = made._fix(self, status)
        self._report(status)
        return made

    def create_decimal_from_float(self, f):
        """A Decimal from a float, fitted to this context."""
        status = []
        made = Decimal.from_float(f)._fix(self, status)
        self._report(status)
        return made

    def quantize(self, a, b):
        """a rounded to the exponent of b."""
        return _operand(a).quantize(_operand(b), context=self)

    def power(self, a, b, modulo=None):
        """a to the power of b."""
        return _power(_operand(a), _operand(b), modulo, self)

    def to_sci_string(self, a):
        """The text in scientific notation."""
        return _operand(a)._text(False, self)

    def to_eng_string(self, a):
        """The text in engineering notation."""
        return _operand(a)._text(True, self)

    def radix(self):
        """Ten."""
        return Decimal(10)

    for method in (create_decimal, create_decimal_from_float, quantize, power, to_sci_string,
                   to_eng_string, radix):
        made[method.__name__] = method
    for name, method in made.items():
        method.__name__ = name
        method.__qualname__ = f'Context.{name}'
        setattr(Context, name, method)


_delegate()
del _delegate

_numbers.Number.register(Decimal)
_show_as(Decimal, 'decimal.Decimal')
_show_as(Context, 'decimal.Context')
