"""Whole-number work for decimal: rounding, and logarithms and powers in fixed point.

A fixed-point number with p places is the integer value * 10**p. The functions here
are right to within a few units of the last place; their callers ask for more places
until that decides the rounding.
"""

import math


def digits_of(n):
    """How many decimal digits a number that isn't negative has; 1 for zero."""
    if n < 10:
        return 1
    # Close from the bits, then exact.
    guess = (n.bit_length() - 1) * 30103 // 100000 + 1
    if guess > 18 and guess < 4000 or guess <= 18:
        return len(str(n)) if guess <= 18 else guess + (n >= 10 ** guess)
    return guess + (n >= 10 ** guess)


# rounding -> whether to go up in magnitude, from: negative, quotient, comparison of
# the remainder with one half (-1, 0, 1), the remainder not being zero.
UP = {
    'ROUND_UP': lambda negative, q, half: True,
    'ROUND_DOWN': lambda negative, q, half: False,
    'ROUND_CEILING': lambda negative, q, half: not negative,
    'ROUND_FLOOR': lambda negative, q, half: negative,
    'ROUND_HALF_UP': lambda negative, q, half: half >= 0,
    'ROUND_HALF_DOWN': lambda negative, q, half: half > 0,
    'ROUND_HALF_EVEN': lambda negative, q, half: half > 0 or half == 0 and q & 1 == 1,
    'ROUND_05UP': lambda negative, q, half: q % 5 == 0,
}


def round_off(negative, n, drop, rounding):
    """n without its last drop digits, rounded, and whether anything was lost."""
    if drop <= 0:
        return n * 10 ** -drop, False
    if not n:
        return 0, False
    if drop > digits_of(n):
        # Less than a tenth of the unit, whatever the digits are.
        return int(UP[rounding](negative, 0, -1)), True
    unit = 10 ** drop
    q, r = divmod(n, unit)
    if not r:
        return q, False
    r *= 2
    half = (r > unit) - (r < unit)
    return q + UP[rounding](negative, q, half), True


def div_nearest(a, b):
    """a / b rounded to the nearest integer, halves to even."""
    q, r = divmod(a, b)
    return q + (2 * r + (q & 1) > b)


class _Constants:
    # places -> the natural logarithm of ten
    ln10 = {}


def _log_near_one(m, p):
    # ln of a fixed-point m > 0: take roots until it is close to 1, then the series
    # of the inverse hyperbolic tangent.
    one = 10 ** p
    roots = 0
    while abs(m - one) * 64 > one:
        m = math.isqrt(m * one)
        roots += 1
    # Floor division of negative numbers would never reach zero.
    negative = m < one
    t = abs(m - one) * one // (m + one)
    square = t * t // one
    total, term, k = t, t, 1
    while term:
        k += 2
        term = term * square // one
        total += div_nearest(term, k)
    total <<= roots + 1
    return -total if negative else total


def ln10(p):
    """The natural logarithm of ten with p places."""
    found = _Constants.ln10.get(p)
    if found is None:
        guard = 12
        found = _Constants.ln10[p] = div_nearest(
            _log_near_one(10 * 10 ** (p + guard), p + guard), 10 ** guard)
        if len(_Constants.ln10) > 40:
            _Constants.ln10 = {p: found}
    return found


def ln(c, e, p):
    """The natural logarithm of c * 10**e with p places."""
    guard = 12
    q = p + guard
    size = digits_of(c)
    # c * 10**e = m * 10**k with m between 0.1 and 1, or 1 and 10 near one.
    k = e + size
    m = c * 10 ** (q - size) if q >= size else c // 10 ** (size - q)
    if m * 3 < 10 ** q:
        m, k = m * 10, k - 1
    total = _log_near_one(m, q) + k * ln10(q)
    return div_nearest(total, 10 ** guard)


def exp(x, p):
    """exp of a fixed-point x with p places, between 0.1 and 10: (fixed point, power of ten)."""
    # x = n * ln 10 + r
    guard = 10 + digits_of(abs(x) // 10 ** p + 1)
    q = p + guard
    x *= 10 ** guard
    ten = ln10(q)
    n = x // ten
    r = x - n * ten
    one = 10 ** q
    halvings = 8
    r >>= halvings
    total, term, k = one + r, r, 1
    while term:
        k += 1
        term = term * r // (one * k)
        total += term
    for _ in range(halvings):
        total = total * total // one
    return div_nearest(total, 10 ** guard), n
