"""Exact rational numbers, always in lowest terms."""

import math
import numbers

__all__ = ['Fraction']

_HASH_MODULUS = (1 << 61) - 1
_HASH_INF = 314159


def _digits(text, at):
    # The end of a run of digits with single underscores between them.
    end = at
    while end < len(text) and (text[end].isdecimal() or text[end] == '_' and end > at
                               and text[end - 1] != '_'
                               and text[end + 1:end + 2].isdecimal()):
        end += 1
    return end


def _parse(text):
    # [sign] digits [/ digits] or a decimal number, as (numerator, denominator).
    source = text
    text = text.strip()
    bad = ValueError(f'Invalid literal for Fraction: {source!r}')
    negative = text[:1] == '-'
    at = 1 if text[:1] in ('-', '+') else 0
    end = _digits(text, at)
    whole = text[at:end]
    at = end
    # Blanks may stand around the slash.
    slash = len(text) - len(text[at:].lstrip())
    if whole and text[slash:slash + 1] == '/':
        start = len(text) - len(text[slash + 1:].lstrip())
        end = _digits(text, start)
        below = text[start:end]
        if not below or end != len(text):
            raise bad
        numerator, denominator = int(whole), int(below)
    else:
        numerator, denominator = int(whole or '0'), 1
        decimal = ''
        if text[at:at + 1] == '.':
            end = _digits(text, at + 1)
            decimal = text[at + 1:end].replace('_', '')
            at = end
        if not whole and not decimal:
            raise bad
        if decimal:
            scale = 10 ** len(decimal)
            numerator = numerator * scale + int(decimal)
            denominator = scale
        if text[at:at + 1] in ('e', 'E'):
            start = at + 1
            if text[start:start + 1] in ('-', '+'):
                start += 1
            end = _digits(text, start)
            if end == start:
                raise bad
            exponent = int(text[at + 1:end])
            if exponent >= 0:
                numerator *= 10 ** exponent
            else:
                denominator *= 10 ** -exponent
            at = end
        if at != len(text):
            raise bad
    return (-numerator if negative else numerator), denominator


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    # n/d rounded to a multiple of 10**exponent, as (negative, significand).
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    # Halves go to the even neighbor.
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    negative = q < 0 if no_neg_zero else n < 0
    return negative, abs(q)


def _round_to_figures(n, d, figures):
    # n/d rounded to a number of significant digits: (negative, significand, exponent).
    if n == 0:
        return False, 0, 1 - figures
    above, below = str(abs(n)), str(d)
    magnitude = len(above) - len(below) + (below <= above)
    exponent = magnitude - figures
    negative, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


class _Spec:
    # A format specification taken apart; ok says whether it is one at all.

    def __init__(self, text):
        self.fill, self.align = ' ', None
        at = 0
        if text[1:2] in ('<', '>', '=', '^') and text[1:2]:
            self.fill, self.align, at = text[0], text[1], 2
        elif text[:1] in ('<', '>', '=', '^') and text:
            self.align, at = text[0], 1
        self.sign = '-'
        if text[at:at + 1] in ('-', '+', ' ') and at < len(text):
            self.sign = text[at]
            at += 1
        self.no_neg_zero = text[at:at + 1] == 'z'
        at += self.no_neg_zero
        self.alternate = text[at:at + 1] == '#'
        at += self.alternate
        start = at
        while text[at:at + 1].isdecimal():
            at += 1
        digits = text[start:at]
        self.has_zero = len(digits) > 1 and digits[0] == '0'
        digits = digits[self.has_zero:]
        # One zero may come first, and not beside an alignment; otherwise numbers have none.
        self.bad_width = (len(digits) > 1 and digits[0] == '0'
                          or self.has_zero and self.align is not None)
        self.width = int(digits or '0')
        self.comma = ''
        if text[at:at + 1] in (',', '_') and at < len(text):
            self.comma = text[at]
            at += 1
        self.precision = None
        if text[at:at + 1] == '.':
            start = at + 1
            at = start
            while text[at:at + 1].isdecimal():
                at += 1
            self.precision = int(text[start:at]) if at > start else None
            self.bad_precision = at == start or text[start] == '0' and at > start + 1
        else:
            self.bad_precision = False
        self.kind = text[at:]
        self.ok = not (self.bad_precision or self.bad_width)

    def pad(self, sign, body, default):
        align = self.align or default
        padding = self.fill * (self.width - len(sign) - len(body))
        if align == '>':
            return padding + sign + body
        if align == '<':
            return sign + body + padding
        if align == '^':
            half = len(padding) // 2
            return padding[:half] + sign + body + padding[half:]
        return sign + padding + body


class Fraction(numbers.Rational):
    """A rational number, from integers, other numbers or text such as '3/7' or '-0.5e3'."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                self._numerator, self._denominator = numerator, 1
                return self
            if isinstance(numerator, numbers.Rational):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            if isinstance(numerator, float) or not isinstance(numerator, (type, str)) and (
                    hasattr(numerator, 'as_integer_ratio')):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            numerator, denominator = _parse(numerator)
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, numbers.Rational) and isinstance(
                denominator, numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError(f'Fraction({numerator}, 0)')
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self._numerator = numerator // common
        self._denominator = denominator // common
        return self

    @classmethod
    def _reduced(cls, numerator, denominator):
        # A fraction whose parts have nothing in common already.
        self = super().__new__(cls)
        self._numerator, self._denominator = numerator, denominator
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f'{cls.__name__}.from_float() only takes floats, '
                            f'not {f!r} ({type(f).__name__})')
        return cls._reduced(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        from decimal import Decimal
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(f'{cls.__name__}.from_decimal() only takes Decimals, '
                            f'not {dec!r} ({type(dec).__name__})')
        return cls._reduced(*dec.as_integer_ratio())

    def is_integer(self):
        """Whether the value is whole."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """The pair (numerator, denominator)."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is no larger than the given one."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Walk the convergents of the continued fraction.
        n, d = self._numerator, self._denominator
        p0, q0, p1, q1 = 0, 1, 1, 0
        while True:
            whole = n // d
            q2 = q0 + whole * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q2
            n, d = d, n - whole * d
        k = (max_denominator - q0) // q1
        # Either the last convergent or the best one between it and the next.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._reduced(p1, q1)
        return Fraction._reduced(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f'{self._numerator}/{self._denominator}'

    def __format__(self, format_spec):
        spec = _Spec(format_spec)
        if spec.ok and spec.kind == '' and spec.precision is None and not (
                spec.no_neg_zero or spec.has_zero):
            return self._format_general(spec)
        if spec.ok and spec.kind in ('e', 'E', 'f', 'F', 'g', 'G', '%'):
            return self._format_float(spec)
        raise ValueError(f'Invalid format specifier {format_spec!r} for object of type '
                         f'{type(self).__name__!r}')

    def _format_general(self, spec):
        n, d = self._numerator, self._denominator
        sign = '-' if n < 0 else '' if spec.sign == '-' else spec.sign
        body = f'{abs(n):{spec.comma}}'
        if d > 1 or spec.alternate:
            body += f'/{d:{spec.comma}}'
        return spec.pad(sign, body, '>')

    def _format_float(self, spec):
        n, d = self._numerator, self._denominator
        precision = 6 if spec.precision is None else spec.precision
        kind = spec.kind
        trim = kind in 'gG' and not spec.alternate
        if kind in 'fF%':
            exponent = -precision
            if kind == '%':
                exponent -= 2
            negative, significand = _round_to_exponent(n, d, exponent, spec.no_neg_zero)
            scientific, point = False, precision
        else:
            figures = max(precision, 1) if kind in 'gG' else precision + 1
            negative, significand, exponent = _round_to_figures(n, d, figures)
            scientific = (kind in 'eE' or exponent > 0 or exponent + figures <= -4)
            point = figures - 1 if scientific else -exponent
        if kind == '%':
            suffix = '%'
        elif scientific:
            suffix = f'{"E" if kind in "EG" else "e"}{exponent + point:+03d}'
        else:
            suffix = ''
        digits = f'{significand:0{point + 1}d}'
        sign = '-' if negative else '' if spec.sign == '-' else spec.sign
        leading = digits[:len(digits) - point]
        fraction = digits[len(digits) - point:]
        if trim:
            fraction = fraction.rstrip('0')
        dot = '' if not fraction and not spec.alternate else '.'
        trailing = dot + fraction + suffix
        if spec.has_zero and spec.align is None:
            spec.fill, spec.align = '0', '='
        if spec.has_zero and spec.fill == '0' and spec.align == '=':
            least = spec.width - len(sign) - len(trailing)
            if spec.comma:
                leading = leading.zfill(3 * least // 4 + 1)
            else:
                leading = leading.zfill(least)
        if spec.comma:
            first = 1 + (len(leading) - 1) % 3
            groups = [leading[:first]] + [leading[at:at + 3]
                                          for at in range(first, len(leading), 3)]
            leading = spec.comma.join(groups)
        return spec.pad(sign, leading + trailing, '>')

    # Arithmetic. Sums use the gcd of the denominators, products cancel crosswise,
    # so that numbers stay small on the way.

    def _add(a, b, sign=1):
        na, da = a._numerator, a._denominator
        nb, db = sign * b.numerator, b.denominator
        common = math.gcd(da, db)
        if common == 1:
            return Fraction._reduced(na * db + da * nb, da * db)
        part = da // common
        total = na * (db // common) + nb * part
        rest = math.gcd(total, common)
        if rest == 1:
            return Fraction._reduced(total, part * db)
        return Fraction._reduced(total // rest, part * (db // rest))

    def _mul(a, b):
        na, da = a._numerator, a._denominator
        nb, db = b.numerator, b.denominator
        g1, g2 = math.gcd(na, db), math.gcd(nb, da)
        return Fraction._reduced(na // g1 * (nb // g2), da // g2 * (db // g1))

    def _div(a, b):
        nb, db = b.numerator, b.denominator
        if nb == 0:
            # Reduced, nothing but the sign is left.
            sign = (a._numerator > 0) - (a._numerator < 0)
            raise ZeroDivisionError(f'Fraction({sign}, 0)')
        if nb < 0:
            nb, db = -nb, -db
        na, da = a._numerator, a._denominator
        g1, g2 = math.gcd(na, nb), math.gcd(db, da)
        return Fraction._reduced(na // g1 * (db // g2), da // g2 * (nb // g1))

    def _floordiv(a, b):
        return (a._numerator * b.denominator) // (a._denominator * b.numerator)

    def _divmod(a, b):
        da, db = a._denominator, b.denominator
        whole, rest = divmod(a._numerator * db, da * b.numerator)
        return whole, Fraction(rest, da * db)

    def _mod(a, b):
        da, db = a._denominator, b.denominator
        return Fraction(a._numerator * db % (b.numerator * da), da * db)

    def _operation(exact, plain):
        # The pair of methods for an operator: with fractions and ints exactly,
        # with floats and complex numbers by turning the fraction into one.
        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction(b))
            if isinstance(b, float):
                return plain(float(a), b)
            if isinstance(b, complex):
                return plain(complex(float(a)), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return plain(float(a), float(b))
            if isinstance(a, numbers.Complex):
                return plain(complex(a), complex(float(b)))
            return NotImplemented
        return forward, reverse

    __add__, __radd__ = _operation(_add, lambda a, b: a + b)
    __sub__, __rsub__ = _operation(lambda a, b: a._add(b, -1), lambda a, b: a - b)
    __mul__, __rmul__ = _operation(_mul, lambda a, b: a * b)
    __truediv__, __rtruediv__ = _operation(_div, lambda a, b: a / b)
    __floordiv__, __rfloordiv__ = _operation(_floordiv, lambda a, b: a // b)
    __divmod__, __rdivmod__ = _operation(_divmod, divmod)
    __mod__, __rmod__ = _operation(_mod, lambda a, b: a % b)
    del _operation

    def __pow__(a, b, modulo=None):
        if modulo is not None:
            return NotImplemented
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return Fraction._reduced(n ** power, d ** power)
            if n > 0:
                return Fraction._reduced(d ** -power, n ** -power)
            if n == 0:
                raise ZeroDivisionError(f'Fraction({d ** -power}, 0)')
            return Fraction._reduced((-d) ** -power, (-n) ** -power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a, modulo=None):
        if modulo is not None:
            return NotImplemented
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._reduced(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._reduced(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._reduced(abs(a._numerator), a._denominator)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """The nearest whole number, or multiple of 10**-ndigits; halves go to even."""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = rest * 2
            if twice > self._denominator or twice == self._denominator and whole & 1:
                whole += 1
            return whole
        scale = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * scale), scale)
        return Fraction(round(self / scale) * scale)

    def __hash__(self):
        # Equal numbers of all types hash alike: the value modulo a prime.
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            result = _HASH_INF
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def _compare(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return op(0.0, other)
            return op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compare(b, lambda x, y: x < y)

    def __gt__(a, b):
        return a._compare(b, lambda x, y: x > y)

    def __le__(a, b):
        return a._compare(b, lambda x, y: x <= y)

    def __ge__(a, b):
        return a._compare(b, lambda x, y: x >= y)

    def __bool__(a):
        return a._numerator != 0

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
