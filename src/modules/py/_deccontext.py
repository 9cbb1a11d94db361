"""The contexts of decimal: settings, conditions, signals, and which context is in force.

Programs see all of it under the name decimal.
"""

__all__ = []

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


DefaultContext = _State.default = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, flags=[],
                       traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])

for _thing in (*_SIGNALS, *_SIGNAL_OF, DecimalException, Context, getcontext, setcontext,
               localcontext):
    _thing.__module__ = 'decimal'
del _thing
