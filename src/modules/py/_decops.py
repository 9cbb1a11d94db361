"""The arithmetic of decimal: fitting results to a context, the four operations, powers.

A function that computes takes operands and a list that collects conditions; it
gives a result that is exact or has enough digits to be rounded once.
"""

from _deccontext import (
    ROUND_FLOOR, ROUND_HALF_EVEN, Clamped, DivisionByZero, DivisionImpossible,
    DivisionUndefined, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
    _ROUNDINGS,
)
from _decmath import UP as _UP, digits_of as _digits_of, exp as _exp, ln as _ln
from _decmath import round_off as _round_off


class _Made:
    # The class Decimal and two of its values; set by the module decimal.
    cls = nan = one = None


def _new(sign, coefficient, exponent, cls=None):
    self = object.__new__(_Made.cls if cls is None else cls)
    self._sign, self._int, self._exp = sign, coefficient, exponent
    return self


def _operand(value):
    # A Decimal from an argument of a context's method.
    if isinstance(value, _Made.cls):
        return value
    if isinstance(value, int):
        return _new(int(value < 0), abs(value), 0)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


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
            return _Made.nan
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
            return _Made.nan
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
            return _Made.nan
        return _new(sign, 0, 'F')
    if b._exp == 'F':
        status.append(Clamped)
        return _new(sign, 0, context.Etiny())
    if not b._int:
        status.append(DivisionByZero if a._int else DivisionUndefined)
        return _new(sign, 0, 'F') if a._int else _Made.nan
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
            return _Made.nan, _Made.nan
        if 'r' in want:
            status.append(InvalidOperation)
        return _new(sign, 0, 'F'), _Made.nan
    if b._exp != 'F' and not b._int:
        if not a._int:
            status.append(DivisionUndefined)
            return _Made.nan, _Made.nan
        if 'q' in want:
            status.append(DivisionByZero)
        if 'r' in want:
            status.append(InvalidOperation)
        return _new(sign, 0, 'F'), _Made.nan
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
    return _Made.nan, _Made.nan


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
            return _Made.nan
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
            return _Made.nan
    if a._exp != 'F' and not a._int:
        if b._sign:
            return _new(sign, 0, 'F')
        return _new(sign, 0, 0)._finish(context, status)
    if a._exp == 'F':
        if a._sign and not whole:
            context._report([InvalidOperation])
            return _Made.nan
        if b._sign:
            return _new(sign, 0, 0)._finish(context, status)
        return _new(sign, 0, 'F')
    base = a.copy_abs()
    order = base._order(_Made.one)
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
                power = _divide(_Made.one, power, context, status)
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
        return _Made.nan
    n = pow(abs(int(a)), int(b), abs(int(m)))
    sign = int(a._sign and int(b) & 1)
    return _new(sign, n, 0)._finish(context, status)


def _to_figures(sign, n, exp, figures, rounding):
    # n rounded, or filled up with zeros, to so many digits.
    size = _digits_of(n)
    drop = size - figures
    n, _ = _round_off(sign, n, drop, rounding)
    if _digits_of(n) > figures:
        n, drop = n // 10, drop + 1
    return n, exp + drop
