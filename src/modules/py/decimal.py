"""Decimal floating-point arithmetic by the General Decimal Arithmetic specification.

A finite Decimal is sign, coefficient (an int) and exponent. Operations compute
exactly, or to enough digits and a mark that says there was more, and then fit the
result to the context. What happened on the way is collected as a list of
conditions; the context raises the first of them that is trapped.
"""

import math as _math
import numbers as _numbers
from _decmath import UP as _UP, digits_of as _digits_of, exp as _exp, ln as _ln
from _decmath import ln10 as _ln10, round_off as _round_off
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

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = ('ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_DOWN', 'ROUND_HALF_UP',
              'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP')

HAVE_THREADS = True
HAVE_CONTEXTVAR = True
MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent')


# ------------------------------------------------------------------------ conditions

class DecimalException(ArithmeticError):
    """The base of the signals and conditions."""


class Clamped(DecimalException):
    """The exponent was changed to fit."""


class InvalidOperation(DecimalException):
    """The operation has no result that makes sense."""


class ConversionSyntax(InvalidOperation):
    """The text isn't a number."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A finite number was divided by zero."""


class DivisionImpossible(InvalidOperation):
    """The whole part of a quotient has too many digits."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""


class Inexact(DecimalException):
    """Digits other than zero were lost."""


class InvalidContext(InvalidOperation):
    """The context is no good."""


class Rounded(DecimalException):
    """Digits were lost, perhaps only zeros."""


class Subnormal(DecimalException):
    """The exponent is below the least one before rounding."""


class Overflow(Inexact, Rounded):
    """The result is too large."""


class Underflow(Inexact, Rounded, Subnormal):
    """The result is too small and lost digits."""


class FloatOperation(DecimalException, TypeError):
    """A float and a decimal met."""


# In the order the context looks at them.
_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal,
            Inexact, Rounded, Clamped)
# In the order a context shows them.
_SHOWN = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded,
          Subnormal, Underflow)
_SIGNAL_OF = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation,
              DivisionUndefined: InvalidOperation, InvalidContext: InvalidOperation}


# --------------------------------------------------------------------------- context

class _SignalDict:
    # The flags or traps of a context: a mapping with fixed keys.

    def __init__(self, on=()):
        self._on = dict.fromkeys(_SIGNALS, False)
        for signal in on:
            self._on[signal] = True

    def __getitem__(self, key):
        try:
            return self._on[key]
        except (KeyError, TypeError):
            raise KeyError('invalid error flag') from None

    def __setitem__(self, key, value):
        if key not in self._on:
            raise KeyError('invalid error flag')
        self._on[key] = bool(value)

    def __delitem__(self, key):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(self._on)

    def __len__(self):
        return len(self._on)

    def __contains__(self, key):
        return key in self._on

    def __repr__(self):
        shown = ', '.join([f'{signal!r}:{on}' for signal, on in self._on.items()])
        return f'{{{shown}}}'

    def __eq__(self, other):
        if isinstance(other, _SignalDict):
            return self._on == other._on
        return self._on == other if isinstance(other, dict) else NotImplemented

    def keys(self):
        return self._on.keys()

    def values(self):
        return self._on.values()

    def items(self):
        return self._on.items()

    def get(self, key, default=None):
        return self._on.get(key, default)

    def copy(self):
        return dict(self._on)

    def on(self):
        return [signal for signal, on in self._on.items() if on]


def _signals(value, name):
    if isinstance(value, (list, tuple)):
        for signal in value:
            if signal not in _SIGNALS:
                raise TypeError('valid values for signals are:\n  [InvalidOperation, '
                                'FloatOperation, DivisionByZero,\n   Overflow, Underflow, '
                                'Subnormal, Inexact,\n   Rounded, Clamped]')
        return _SignalDict(value)
    if isinstance(value, (dict, _SignalDict)):
        made = _SignalDict()
        if len(value) != len(_SIGNALS):
            raise KeyError('invalid error flag')
        for key, on in value.items():
            made[key] = on
        return made
    raise TypeError('argument must be a signal dict')


class Context:
    """Precision, rounding, range of exponents, flags and traps."""

    __slots__ = ('_prec', '_rounding', '_Emin', '_Emax', '_capitals', '_clamp', '_flags',
                 '_traps')

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None,
                 clamp=None, flags=None, traps=None):
        base = _State.default
        self._prec = base._prec if base else 28
        self._rounding = base._rounding if base else ROUND_HALF_EVEN
        self._Emin = base._Emin if base else -999999
        self._Emax = base._Emax if base else 999999
        self._capitals = base._capitals if base else 1
        self._clamp = base._clamp if base else 0
        self._flags = _SignalDict()
        self._traps = _SignalDict(base._traps.on() if base else
                                  (InvalidOperation, DivisionByZero, Overflow))
        for name, value in (('prec', prec), ('rounding', rounding), ('Emin', Emin),
                            ('Emax', Emax), ('capitals', capitals), ('clamp', clamp)):
            if value is not None:
                setattr(self, name, value)
        if flags is not None:
            self._flags = _signals(flags, 'flags')
        if traps is not None:
            self._traps = _signals(traps, 'traps')

    def _whole(self, name, value, low, high, text):
        if not isinstance(value, int):
            raise TypeError('an integer is required')
        if not low <= value <= high:
            raise ValueError(f'valid {text}')
        return value

    @property
    def prec(self):
        """The number of digits of results."""
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = self._whole('prec', value, 1, MAX_PREC, 'range for prec is [1, MAX_PREC]')

    @property
    def rounding(self):
        """The way of rounding, one of the ROUND_ constants."""
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if value not in _ROUNDINGS:
            raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, '
                            'ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, '
                            'ROUND_HALF_EVEN,\n   ROUND_05UP]')
        self._rounding = value

    @property
    def Emin(self):
        """The least exponent of a number in scientific notation."""
        return self._Emin

    @Emin.setter
    def Emin(self, value):
        self._Emin = self._whole('Emin', value, MIN_EMIN, 0, 'range for Emin is [MIN_EMIN, 0]')

    @property
    def Emax(self):
        """The greatest exponent of a number in scientific notation."""
        return self._Emax

    @Emax.setter
    def Emax(self, value):
        self._Emax = self._whole('Emax', value, 0, MAX_EMAX, 'range for Emax is [0, MAX_EMAX]')

    @property
    def capitals(self):
        """Whether exponents are shown with E instead of e."""
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = self._whole('capitals', value, 0, 1,
                                     'values for capitals are 0 or 1')

    @property
    def clamp(self):
        """Whether exponents are kept below Emax - prec + 1 by adding zeros."""
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = self._whole('clamp', value, 0, 1, 'values for clamp are 0 or 1')

    @property
    def flags(self):
        """What has happened."""
        return self._flags

    @flags.setter
    def flags(self, value):
        self._flags = _signals(value, 'flags')

    @property
    def traps(self):
        """What raises."""
        return self._traps

    @traps.setter
    def traps(self, value):
        self._traps = _signals(value, 'traps')

    def __delattr__(self, name):
        raise AttributeError('context attributes cannot be deleted')

    def __repr__(self):
        names = [', '.join([signal.__name__ for signal in _SHOWN if group[signal]])
                 for group in (self._flags, self._traps)]
        return (f'Context(prec={self._prec}, rounding={self._rounding}, Emin={self._Emin}, '
                f'Emax={self._Emax}, capitals={self._capitals}, clamp={self._clamp}, '
                f'flags=[{names[0]}], traps=[{names[1]}])')

    def clear_flags(self):
        """Forget what has happened."""
        self._flags = _SignalDict()

    def clear_traps(self):
        """Have nothing raise."""
        self._traps = _SignalDict()

    def copy(self):
        """A context with the same settings and flags."""
        new = Context.__new__(Context)
        for name in ('_prec', '_rounding', '_Emin', '_Emax', '_capitals', '_clamp'):
            setattr(new, name, getattr(self, name))
        new._flags = _SignalDict(self._flags.on())
        new._traps = _SignalDict(self._traps.on())
        return new

    __copy__ = copy
    __hash__ = None

    def __reduce__(self):
        return Context, (self._prec, self._rounding, self._Emin, self._Emax, self._capitals,
                         self._clamp, self._flags.on(), self._traps.on())

    def Etiny(self):
        """The least exponent a result can have."""
        return self._Emin - self._prec + 1

    def Etop(self):
        """The greatest exponent a result with all its digits can have."""
        return self._Emax - self._prec + 1

    def _report(self, status):
        # Set the flags of what happened and raise what is trapped.
        trapped = []
        for condition in status:
            signal = _SIGNAL_OF.get(condition, condition)
            self._flags._on[signal] = True
            if self._traps._on[signal] and condition not in trapped:
                trapped.append(condition)
        if trapped:
            signals = [_SIGNAL_OF.get(one, one) for one in trapped]
            first = next(signal for signal in _SIGNALS if signal in signals)
            trapped.sort(key=lambda one: _SIGNALS.index(_SIGNAL_OF.get(one, one)))
            raise first(trapped)

    def _wide(self):
        # The largest range and precision, for exact intermediate results.
        new = self.copy()
        new._Emin, new._Emax, new._clamp = MIN_EMIN, MAX_EMAX, 0
        return new

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


def _float_met(context):
    context._flags._on[FloatOperation] = True
    if context._traps._on[FloatOperation]:
        raise FloatOperation([FloatOperation])


class _State:
    default = None
    current = None


def getcontext():
    """The context in force."""
    if _State.current is None:
        _State.current = DefaultContext.copy()
        _State.current.clear_flags()
    return _State.current


def setcontext(context, /):
    """Put a context in force."""
    if not isinstance(context, Context):
        raise TypeError('argument must be a context')
    if any(context is one for one in (DefaultContext, BasicContext, ExtendedContext)):
        context = context.copy()
        context.clear_flags()
    _State.current = context


class _ContextManager:
    # What localcontext() gives: a copy in force for a block.

    def __init__(self, context):
        self.new = context.copy()

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.new)
        return self.new

    def __exit__(self, t, v, tb):
        _State.current = self.saved


def localcontext(ctx=None, **kwargs):
    """A block with a copy of a context in force, with some settings changed."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError('optional argument must be a context')
    manager = _ContextManager(ctx)
    for name, value in kwargs.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags',
                        'traps'):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(manager.new, name, value)
    return manager


# --------------------------------------------------------------------------- numbers

def _new(sign, coefficient, exponent, cls=None):
    self = object.__new__(Decimal if cls is None else cls)
    self._sign, self._int, self._exp = sign, coefficient, exponent
    return self


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


def _operand(value):
    # A Decimal from an argument of a context's method.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(int(value < 0), abs(value), 0)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


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


_ONE = _new(0, 1, 0)
_NAN = _new(0, 0, 'n')


def _digits_text(n):
    # str() without the bound on the length.
    if n.bit_length() < 10000:
        return str(n)
    half = _digits_of(n) // 2
    above, below = divmod(n, 10 ** half)
    return _digits_text(above) + _digits_text(below).zfill(half)


def _checked(rounding):
    if rounding not in _ROUNDINGS:
        raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, '
                        'ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, '
                        'ROUND_HALF_EVEN,\n   ROUND_05UP]')
    return rounding


def _strip(n, e, top):
    # Take zeros off the end while the exponent may rise.
    while e < top and n % 10 == 0:
        n, e = n // 10, e + 1
    return n, e


def _fit(sign, n, exp, context, status, same=None):
    prec = context._prec
    tiny, top = context._Emin - prec + 1, context._Emax - prec + 1
    if not n:
        highest = top if context._clamp else context._Emax
        new = min(max(exp, tiny), highest)
        if new != exp:
            status.append(Clamped)
            return _new(sign, 0, new)
        return _new(sign, 0, exp) if same is None else same
    digits = _digits_of(n)
    least = digits + exp - prec
    if least > top:
        return _overflow(sign, context, status)
    subnormal = least < tiny
    if subnormal:
        least = tiny
    if exp < least:
        n, inexact = _round_off(sign, n, least - exp, context._rounding)
        if n and _digits_of(n) > prec:
            n, least = n // 10, least + 1
        if least > top:
            return _overflow(sign, context, status)
        if inexact and subnormal:
            status.append(Underflow)
        if subnormal:
            status.append(Subnormal)
        if inexact:
            status.append(Inexact)
        status.append(Rounded)
        if not n:
            status.append(Clamped)
        return _new(sign, n, least)
    if subnormal:
        status.append(Subnormal)
    if context._clamp and exp > top:
        status.append(Clamped)
        return _new(sign, n * 10 ** (exp - top), top)
    return _new(sign, n, exp) if same is None else same


def _overflow(sign, context, status):
    status += [Overflow, Inexact, Rounded]
    # Away from zero to infinity, or towards it to the largest number.
    if _UP[context._rounding](sign, 1, 1):
        return _new(sign, 0, 'F')
    return _new(sign, 10 ** context._prec - 1, context._Emax - context._prec + 1)


def _half_even(number, context, status):
    saved, context._rounding = context._rounding, ROUND_HALF_EVEN
    try:
        result = number._fix(context, status)
    finally:
        context._rounding = saved
    context._report(status)
    return result


def _aligned(a, b):
    # The two coefficients with a common exponent.
    shift = a._exp - b._exp
    if shift >= 0:
        return a._int * 10 ** shift, b._int, b._exp
    return a._int, b._int * 10 ** -shift, a._exp


def _add(a, b, context, status):
    result = a._nan_of(status, b)
    if result is not None:
        return result
    if a._exp == 'F':
        if b._exp == 'F' and a._sign != b._sign:
            status.append(InvalidOperation)
            return _NAN
        return _new(a._sign, 0, 'F')
    if b._exp == 'F':
        return _new(b._sign, 0, 'F')
    exp = min(a._exp, b._exp)
    negative_zero = context._rounding == ROUND_FLOOR and a._sign != b._sign
    if not a._int and not b._int:
        return _new(int(negative_zero or a._sign and b._sign), 0, exp)
    if not a._int or not b._int:
        # Zero only lends its exponent, as far as the precision allows.
        other = b if a._int == 0 else a
        exp = max(exp, other._exp - context._prec - 1)
        return _new(other._sign, other._int * 10 ** (other._exp - exp), exp)
    # A number far below the other only says that there is something.
    high, low = (a, b) if a._exp >= b._exp else (b, a)
    length = _digits_of(low._int)
    limit = high._exp + min(-1, _digits_of(high._int) - context._prec - 2)
    low_int, low_exp = low._int, low._exp
    if length + low_exp - 1 < limit:
        low_int, low_exp = 1, limit
    high_int = high._int * 10 ** (high._exp - low_exp)
    total = (-high_int if high._sign else high_int) + (-low_int if low._sign else low_int)
    if not total:
        return _new(int(negative_zero), 0, exp)
    return _new(int(total < 0), abs(total), low_exp)


def _multiply(a, b, status):
    sign = a._sign ^ b._sign
    result = a._nan_of(status, b)
    if result is not None:
        return result
    if a._exp == 'F' or b._exp == 'F':
        if not a or not b:
            status.append(InvalidOperation)
            return _NAN
        return _new(sign, 0, 'F')
    return _new(sign, a._int * b._int, a._exp + b._exp)


def _divide(a, b, context, status):
    sign = a._sign ^ b._sign
    result = a._nan_of(status, b)
    if result is not None:
        return result
    if a._exp == 'F':
        if b._exp == 'F':
            status.append(InvalidOperation)
            return _NAN
        return _new(sign, 0, 'F')
    if b._exp == 'F':
        status.append(Clamped)
        return _new(sign, 0, context.Etiny())
    if not b._int:
        status.append(DivisionByZero if a._int else DivisionUndefined)
        return _new(sign, 0, 'F') if a._int else _NAN
    if not a._int:
        return _new(sign, 0, a._exp - b._exp)
    shift = _digits_of(b._int) - _digits_of(a._int) + context._prec + 1
    exp = a._exp - b._exp - shift
    if shift >= 0:
        q, r = divmod(a._int * 10 ** shift, b._int)
    else:
        q, r = divmod(a._int, b._int * 10 ** -shift)
    if r:
        # A last digit that is neither 0 nor 5 keeps the rounding right.
        if q % 5 == 0:
            q += 1
    else:
        q, exp = _strip(q, exp, a._exp - b._exp)
    return _new(sign, q, exp)


def _divmod(a, b, context, status, want='qr'):
    # Quotient towards zero and remainder with the sign of a.
    result = a._nan_of(status, b)
    if result is not None:
        return result, result
    sign = a._sign ^ b._sign
    if a._exp == 'F':
        if b._exp == 'F':
            status.append(InvalidOperation)
            return _NAN, _NAN
        if 'r' in want:
            status.append(InvalidOperation)
        return _new(sign, 0, 'F'), _NAN
    if b._exp != 'F' and not b._int:
        if not a._int:
            status.append(DivisionUndefined)
            return _NAN, _NAN
        if 'q' in want:
            status.append(DivisionByZero)
        if 'r' in want:
            status.append(InvalidOperation)
        return _new(sign, 0, 'F'), _NAN
    ideal = a._exp if b._exp == 'F' else min(a._exp, b._exp)
    if b._exp == 'F' or not a._int or a.adjusted() - b.adjusted() <= -2:
        if b._exp == 'F':
            rest = a
        else:
            rest = _new(a._sign, a._int * 10 ** (a._exp - ideal) if a._int else 0, ideal)
        return _new(sign, 0, 0), rest
    if a.adjusted() - b.adjusted() <= context._prec:
        n, d, exp = _aligned(a, b)
        q, r = divmod(n, d)
        if q < 10 ** context._prec:
            return _new(sign, q, 0), _new(a._sign, r, ideal)
    status.append(DivisionImpossible)
    return _NAN, _NAN


# ------------------------------------------------------------ powers and logarithms

def _to_fixed(number, places):
    # A finite number in fixed point, towards zero.
    shift = number._exp + places
    n = number._int * 10 ** shift if shift >= 0 else number._int // 10 ** -shift
    return -n if number._sign else n


def _decided(compute, prec):
    # compute(places) gives (fixed point, power of ten) within a few units; ask for
    # places until more digits than the precision are sure. The result isn't exact,
    # so a last digit that isn't 0 or 5 settles every rounding.
    extra = 6
    places = prec + extra
    while True:
        n, power = compute(places)
        size = _digits_of(abs(n)) if n else 0
        if size < prec + 3:
            # Too few digits left: the value is small.
            places += prec + 6 - size
            if n:
                continue
            places += prec
            continue
        drop = size - prec - 2
        unit = 10 ** drop
        # Only the edges between two results matter: multiples of 5 in the digit
        # after the last, that is of half a unit of the last place.
        tail = abs(n) % (50 * unit)
        edge = min(tail, 50 * unit - tail)
        if edge > 20 or extra > prec + 60:
            digits = abs(n) // unit
            exact = edge <= 20
            if exact:
                digits = (abs(n) + unit // 2) // unit
            elif digits % 5 == 0:
                digits += 1
            return _new(int(n < 0), digits, drop - places + power)
        extra += 10 + extra
        places = places + extra


def _power(a, b, modulo, context):
    status = []
    if modulo is not None:
        return _power_modulo(a, b, _operand(modulo), context)
    result = a._nan_of(status, b)
    if result is not None:
        return result._finish(context, status)
    if b._exp != 'F' and not b._int:
        if a._exp != 'F' and not a._int:
            context._report([InvalidOperation])
            return _NAN
        return _new(0, 1, 0)
    whole = b._exp == 'F' or b._exp >= 0 or b._int % 10 ** min(
        -b._exp, _digits_of(b._int) + 1) == 0
    odd = False
    if whole and b._exp != 'F':
        odd = b._exp <= 0 and (b._int // 10 ** -b._exp) & 1 == 1
    sign = int(a._sign and odd)
    if a._sign and a and (not whole or b._exp == 'F'):
        if a._exp == 'F' and b._exp != 'F' and not whole:
            pass
        else:
            context._report([InvalidOperation])
            return _NAN
    if a._exp != 'F' and not a._int:
        if b._sign:
            return _new(sign, 0, 'F')
        return _new(sign, 0, 0)._finish(context, status)
    if a._exp == 'F':
        if a._sign and not whole:
            context._report([InvalidOperation])
            return _NAN
        if b._sign:
            return _new(sign, 0, 0)._finish(context, status)
        return _new(sign, 0, 'F')
    base = a.copy_abs()
    order = base._order(_ONE)
    if order == 0:
        # One stays one; with the digits of the precision where b isn't whole.
        if b._exp == 'F' or not whole:
            status += [Inexact, Rounded]
            return _pad_one(sign, context, status)
        exponent = int(b) if b.adjusted() < 20 else 0
        if b._sign:
            return _new(sign, 1, 0)._finish(context, status)
        ideal = a._exp * exponent if exponent else 0
        if ideal < 1 - context._prec or b.adjusted() >= 20:
            ideal = 1 - context._prec
            if a._exp:
                status += [Rounded]
        if a._exp >= 0:
            ideal = 0
        return _new(sign, 10 ** -ideal, ideal)._finish(context, status)
    if b._exp == 'F':
        if (order > 0) == (b._sign == 0):
            return _new(sign, 0, 'F')
        return _new(sign, 0, 0)._finish(context, status)
    if whole and b.adjusted() < 12:
        n = abs(int(b))
        # Exact if the digits stay few enough to be worth it.
        if n * _digits_of(base._int) <= 20000:
            power = _new(sign, base._int ** n, base._exp * n)
            if b._sign:
                power = _divide(_ONE, power, context, status)
            return power._finish(context, status)
    # By logarithms. First whether the result is far outside of all ranges.
    estimate = _ln(base._int, base._exp, 20) * b._int
    size = _digits_of(abs(estimate)) + b._exp - 20 if estimate else 0
    if size > 22:
        grows = (estimate > 0) == (b._sign == 0)
        edge = context._Emax + 1 if grows else context.Etiny() - 1
        return _new(sign, 1, edge)._finish(context, status)

    def compute(places):
        extra = places + max(size, 0) + 8
        y = _ln(base._int, base._exp, extra + max(b.adjusted(), 0) + 4)
        y = y * b._int
        shift = b._exp - (max(b.adjusted(), 0) + 4) - (extra - places)
        y = y * 10 ** shift if shift >= 0 else y // 10 ** -shift
        return _exp(-y if b._sign else y, places)
    result = _decided(compute, context._prec)
    if not whole:
        # Also exact roots are shown with all digits.
        status += [Inexact, Rounded]
        text = context._prec - _digits_of(result._int)
        if text > 0:
            result = _new(0, result._int * 10 ** text, result._exp - text)
    result = _new(sign, result._int, result._exp)
    return result._finish(context, status)


def _pad_one(sign, context, status):
    p = context._prec - 1
    result = _new(sign, 10 ** p, -p)
    context._report(status)
    return result


def _power_modulo(a, b, m, context):
    status = []
    result = a._nan_of(status, b, m)
    if result is not None:
        return result._finish(context, status)

    def is_whole(x):
        return isinstance(x._exp, int) and x == x.to_integral_value(context=context)

    bad = (not (is_whole(a) and is_whole(b) and is_whole(m)) or b._sign or not m
           or m.adjusted() >= context._prec or not a and not b)
    if bad:
        context._report([InvalidOperation])
        return _NAN
    n = pow(abs(int(a)), int(b), abs(int(m)))
    sign = int(a._sign and int(b) & 1)
    return _new(sign, n, 0)._finish(context, status)


# ------------------------------------------------------------------------ formatting

def _parse_spec(text):
    # The parts of a format specification, or None.
    spec = {'fill': ' ', 'align': None, 'sign': '-', 'z': False, 'zero': False, 'width': 0,
            'comma': '', 'precision': None, 'type': None}
    at = 0
    if len(text) > 1 and text[1] in '<>=^':
        spec['fill'], spec['align'], at = text[0], text[1], 2
    elif text[:1] and text[0] in '<>=^':
        spec['align'], at = text[0], 1
    if text[at:at + 1] and text[at] in '+- ':
        spec['sign'] = text[at]
        at += 1
    if text[at:at + 1] == 'z':
        spec['z'] = True
        at += 1
    if text[at:at + 1] == '0':
        spec['zero'] = True
        at += 1
        if text[at:at + 1] == '0':
            return None
    start = at
    while text[at:at + 1].isdecimal():
        at += 1
    spec['width'] = int(text[start:at] or 0)
    if text[at:at + 1] == ',':
        spec['comma'] = ','
        at += 1
    if text[at:at + 1] == '.':
        start = at = at + 1
        while text[at:at + 1].isdecimal():
            at += 1
        if at == start:
            return None
        spec['precision'] = int(text[start:at])
    rest = text[at:]
    if rest:
        if len(rest) > 1 or rest not in 'eEfFgGn%':
            return None
        spec['type'] = rest
        if rest == 'n' and spec['comma']:
            return None
    if spec['zero']:
        if spec['align'] is not None:
            return None
        spec['fill'], spec['align'] = '0', '='
    return spec


def _pad(spec, sign, body):
    align = spec['align'] or '>'
    fill = spec['fill'] * (spec['width'] - len(sign) - len(body))
    if align == '<':
        return sign + body + fill
    if align == '=':
        return sign + fill + body
    if align == '^':
        half = len(fill) // 2
        return fill[:half] + sign + body + fill[half:]
    return fill + sign + body


def _group(digits, comma, least):
    # Digits in groups of three, with zeros in front up to a width.
    if not comma:
        return digits.rjust(least, '0')
    while True:
        first = (len(digits) - 1) % 3 + 1
        grouped = comma.join([digits[:first]] + [digits[at:at + 3] for at in
                                                 range(first, len(digits), 3)])
        if len(grouped) >= least:
            return grouped
        digits = '0' + digits


def _format(number, text, context):
    if not isinstance(text, str):
        raise TypeError('format argument must be str')
    spec = _parse_spec(text)
    if spec is None:
        raise ValueError('invalid format string')
    kind = spec['type']
    if not isinstance(number._exp, int):
        sign = '-' if number._sign else '' if spec['sign'] == '-' else spec['sign']
        body = number.copy_abs()._text()
        if kind == '%':
            body += '%'
        if spec['zero'] or spec['fill'] == '0' and spec['align'] == '=':
            spec['fill'] = ' '
            spec['align'] = '>' if spec['zero'] else spec['align']
        return _pad(spec, sign, body)
    if kind is None:
        kind = 'G' if context._capitals else 'g'
    elif kind == 'n':
        kind = 'g'
    percent = kind == '%'
    sign_bit, n, exp = number._sign, number._int, number._exp
    if percent:
        exp += 2
    rounding = context._rounding
    precision = spec['precision']
    if precision is not None:
        if kind in 'eE':
            if n:
                n, exp = _to_figures(sign_bit, n, exp, precision + 1, rounding)
            else:
                exp = -precision
        elif kind in 'fF%':
            n, _ = _round_off(sign_bit, n, -precision - exp, rounding)
            exp = -precision
        elif n and _digits_of(n) > max(precision, 1):
            n, exp = _to_figures(sign_bit, n, exp, max(precision, 1), rounding)
    if not n and exp > 0 and kind in 'fF%':
        exp = 0
    if spec['z'] and not n and sign_bit:
        sign_bit = 0
    digits = _digits_text(n)
    left = exp + len(digits)
    if kind in 'eE':
        if not n and precision is not None:
            point = 1 - precision
        else:
            point = 1
    elif kind in 'fF%':
        point = left
    elif exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0 or kind in 'eE' and point < 1:
        whole, fraction = '0', '0' * -point + digits
    elif point > len(digits):
        whole, fraction = digits + '0' * (point - len(digits)), ''
    else:
        whole, fraction = digits[:point] or '0', digits[point:]
    power = left - point
    if kind in 'eE' and not n and precision is not None:
        whole, fraction = '0', '0' * precision
        power = number._exp + precision
    sign = '-' if sign_bit else '' if spec['sign'] == '-' else spec['sign']
    tail = ''
    if kind in 'eE' or power and kind in 'gG':
        tail = f'{"E" if kind in "EG" else "e"}{power:+}'
    if percent:
        tail += '%'
    if fraction:
        tail = '.' + fraction + tail
    least = 0
    if spec['fill'] == '0' and spec['align'] == '=':
        least = spec['width'] - len(sign) - len(tail)
    whole = _group(whole, spec['comma'], least)
    return _pad(spec, sign, whole + tail)


def _to_figures(sign, n, exp, figures, rounding):
    # n rounded, or filled up with zeros, to so many digits.
    size = _digits_of(n)
    drop = size - figures
    n, _ = _round_off(sign, n, drop, rounding)
    if _digits_of(n) > figures:
        n, drop = n // 10, drop + 1
    return n, exp + drop


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
    for name, method in made.items():
        method.__name__ = name
        method.__qualname__ = f'Context.{name}'
        setattr(Context, name, method)


_delegate()
del _delegate

DefaultContext = _State.default = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, flags=[],
                       traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])

_numbers.Number.register(Decimal)
_show_as(Decimal, 'decimal.Decimal')
_show_as(Context, 'decimal.Context')
