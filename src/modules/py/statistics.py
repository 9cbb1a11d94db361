"""Averages, spread and relations of data, without loss of precision.

Sums are kept exactly, as a fraction per kind of number met; the result is turned
into the type the data had only at the end.
"""

import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from functools import reduce
from itertools import count, groupby, repeat
from operator import itemgetter

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean',
           'geometric_mean', 'harmonic_mean', 'kde', 'kde_random', 'linear_regression',
           'mean', 'median', 'median_grouped', 'median_high', 'median_low', 'mode',
           'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    """Raised for data that doesn't have the statistic asked for."""


# --------------------------------------------------------------------- exact sums

def _is_decimal(kind):
    return kind.__module__ == 'decimal' and kind.__name__ == 'Decimal'


def _coerce(T, S):
    # The type that results from mixing two types of numbers.
    if T is S or S is int or S is bool or issubclass(S, T) and S is T:
        return T
    if T is int:
        return S
    if issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, Fraction):
        return T
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _exact_ratio(x):
    # The number as a pair of integers; infinities and NaN with None below.
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator"
                        ) from None


def _total(parts):
    if None in parts:
        # Something isn't finite, which decides the sum.
        return parts[None]
    return sum([Fraction(n, d) for d, n in parts.items()], Fraction(0))


def _sum(data):
    """(type, exact sum, number of items)"""
    n = 0
    kinds = {}
    parts = {}
    have = parts.get
    for x in data:
        n += 1
        kinds[type(x)] = None
        above, below = _exact_ratio(x)
        parts[below] = have(below, 0) + above
    return reduce(_coerce, kinds, int), _total(parts), n


def _ss(data, c=None):
    """(type, exact sum of squared deviations, mean, number of items)"""
    if c is not None:
        data = list(data)
        T, ssd, n = _sum((d := x - c) * d for x in data)
        return T, ssd, c, n
    n = 0
    kinds = {}
    sums, squares = {}, {}
    for x in data:
        n += 1
        kinds[type(x)] = None
        above, below = _exact_ratio(x)
        sums[below] = sums.get(below, 0) + above
        squares[below] = squares.get(below, 0) + above * above
    T = reduce(_coerce, kinds, int)
    if not n:
        return T, Fraction(0), Fraction(0), 0
    if None in sums:
        return T, sums[None] - sums[None], sums[None], n
    sx = _total(sums)
    sxx = sum([Fraction(above, below * below) for below, above in squares.items()],
              Fraction(0))
    # Fractions are exact, so the textbook formula loses nothing.
    return T, (n * sxx - sx * sx) / n, sx / n, n


def _convert(value, T):
    # An exact result in the type of the data.
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if _is_decimal(T):
            return T(value.numerator) / T(value.denominator)
        raise


def _integer_sqrt_of_frac_rto(n, m):
    # The root of n/m, with its last bit set if it isn't exact.
    root = math.isqrt(n // m)
    return root | (root * root * m != n)


def _float_sqrt_of_frac(n, m):
    # The correctly rounded root of n/m.
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        above, below = _integer_sqrt_of_frac_rto(n, m << 2 * shift) << shift, 1
    else:
        above, below = _integer_sqrt_of_frac_rto(n << -2 * shift, m), 1 << -shift
    return above / below


def _decimal_sqrt_of_frac(n, m):
    from decimal import Decimal, localcontext
    with localcontext() as context:
        context.prec += 3
        root = (Decimal(n) / Decimal(m)).sqrt()
    return +root


def _root(mss, T):
    if _is_decimal(T):
        return _decimal_sqrt_of_frac(mss.numerator, mss.denominator)
    if not isinstance(mss, Fraction):
        return math.sqrt(mss)
    return _float_sqrt_of_frac(mss.numerator, mss.denominator)


def _fail_neg(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


# ----------------------------------------------------------------------- averages

def mean(data):
    """The arithmetic mean."""
    T, total, n = _sum(data)
    if n < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, T)


def fmean(data, weights=None):
    """The arithmetic mean as a float, quickly; with weights if given."""
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return math.fsum(data) / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        above = math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    below = math.fsum(weights)
    if not below:
        raise StatisticsError('sum of weights must be non-zero')
    return above / below


def geometric_mean(data):
    """The nth root of the product of n positive values."""
    n = 0
    zero = False

    def logs():
        nonlocal n, zero
        for n, x in enumerate(data, start=1):
            if x > 0.0 or math.isnan(x):
                yield math.log(x)
            elif x == 0.0:
                zero = True
            else:
                raise StatisticsError('No negative inputs allowed', x)

    total = math.fsum(logs())
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if math.isnan(total):
        return math.nan
    if zero:
        return math.nan if total == math.inf else 0.0
    return math.exp(total / n)


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals."""
    if iter(data) is data:
        data = list(data)
    message = 'harmonic mean does not support negative values'
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if isinstance(x, (int, float, Fraction)) or _is_decimal(type(x)):
            if x < 0:
                raise StatisticsError(message)
            return x
        raise TypeError('unsupported type')
    if weights is None:
        weights = repeat(1, n)
        total_weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        _, total_weight, _ = _sum(w for w in _fail_neg(weights, message))
    try:
        data = _fail_neg(data, message)
        T, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(total_weight / total, T)


def _sorted(data, what='no median for empty data'):
    data = sorted(data)
    if not data:
        raise StatisticsError(what)
    return data


def median(data):
    """The middle value; the mean of the middle two if their number is even."""
    data = _sorted(data)
    half = len(data) // 2
    if len(data) % 2:
        return data[half]
    return (data[half - 1] + data[half]) / 2


def median_low(data):
    """The middle value; the smaller of the middle two if their number is even."""
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle value; the larger of the middle two if their number is even."""
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of data grouped in classes of a width, by interpolation."""
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    first = bisect_left(data, x)
    last = bisect_right(data, x, lo=first)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - first) / (last - first)


def mode(data):
    """The commonest value; the first met of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    """The list of the commonest values, in the order they were met."""
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, times in counts.items() if times == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 cut points that divide the data into n groups of equal likelihood."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    if method == 'inclusive':
        span = size - 1
        result = []
        for i in range(1, n):
            at, delta = divmod(i * span, n)
            result.append((data[at] * (n - delta) + data[at + 1] * delta) / n)
        return result
    if method == 'exclusive':
        span = size + 1
        result = []
        for i in range(1, n):
            at = min(max(i * span // n, 1), size - 1)
            delta = i * span - at * n
            result.append((data[at - 1] * (n - delta) + data[at] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


# ------------------------------------------------------------------------- spread

def _mean_square(data, center, sample, least):
    T, ss, c, n = _ss(data, center)
    if n < least:
        name = 'variance' if sample else 'pvariance'
        raise StatisticsError(_too_few(name, least))
    return T, ss / (n - 1 if sample else n)


def _too_few(name, least):
    return f'{name} requires at least {"one data point" if least == 1 else "two data points"}'


def variance(data, xbar=None):
    """The variance of a sample."""
    T, mss = _mean_square(data, xbar, True, 2)
    return _convert(mss, T)


def pvariance(data, mu=None):
    """The variance of a whole population."""
    T, mss = _mean_square(data, mu, False, 1)
    return _convert(mss, T)


def stdev(data, xbar=None):
    """The root of the variance of a sample."""
    T, ss, c, n = _ss(data, xbar)
    if n < 2:
        raise StatisticsError(_too_few('stdev', 2))
    return _root(ss / (n - 1), T)


def pstdev(data, mu=None):
    """The root of the variance of a population."""
    T, ss, c, n = _ss(data, mu)
    if n < 1:
        raise StatisticsError(_too_few('pstdev', 1))
    return _root(ss / n, T)


# ---------------------------------------------------------------------- relations

def covariance(x, y, /):
    """How two series vary together, as a sample."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('covariance requires that both inputs have same number of '
                              'data points')
    if n < 2:
        raise StatisticsError('covariance requires at least two data points')
    xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
    return math.sumprod([a - xbar for a in x], [b - ybar for b in y]) / (n - 1)


def _rank(data, start=0.0):
    # The ranks of the values; ties share the middle one.
    order = sorted(zip(data, count()))
    ranks = [0.0] * len(order)
    at = start - 1
    for _, group in groupby(order, key=itemgetter(0)):
        group = list(group)
        middle = at + (len(group) + 1) / 2
        for _, original in group:
            ranks[original] = middle
        at += len(group)
    return ranks


def correlation(x, y, /, *, method='linear'):
    """Pearson's correlation coefficient, or Spearman's with method='ranked'."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of '
                              'data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2
        x, y = _rank(x, start), _rank(y, start)
    else:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        x, y = [a - xbar for a in x], [b - ybar for b in y]
    sxy = math.sumprod(x, y)
    sxx, syy = math.sumprod(x, x), math.sumprod(y, y)
    try:
        return sxy / _sqrtprod(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def _sqrtprod(x, y):
    # The root of x * y, more exactly than by rounding the product first.
    h = math.sqrt(x * y)
    if not math.isfinite(h):
        if math.isinf(h) and not math.isinf(x) and not math.isinf(y):
            scale = 2.0 ** -512
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    if not h:
        if x and y:
            scale = 2.0 ** 537
            return _sqrtprod(scale * x, scale * y) / scale
        return h
    d = math.sumprod((x, h), (y, -h))
    return h + d / (2.0 * h)


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """The line through the data by least squares, as (slope, intercept)."""
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same '
                              'number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        x = [a - xbar for a in x]
        y = (b - ybar for b in y)
    sxy = math.sumprod(x, y) + 0.0
    sxx = math.sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    intercept = 0.0 if proportional else ybar - slope * xbar
    return LinearRegression(slope=slope, intercept=intercept)


# ------------------------------------------------------------ normal distribution

def _polynomial(x, *coefficients):
    total = 0.0
    for one in coefficients:
        total = total * x + one
    return total


def _normal_dist_inv_cdf(p, mu, sigma):
    # Wichura's algorithm AS241: a rational function for each of three ranges.
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        r = 0.180625 - q * q
        above = _polynomial(r, 2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4,
                            6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
                            1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3,
                            1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0) * q
        below = _polynomial(r, 5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4,
                            3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
                            5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2,
                            4.23133_30701_60091_1252e+1, 1.0)
        return mu + above / below * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r -= 1.6
        above = _polynomial(r, 7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2,
                            2.41780_72517_74506_11770e-1, 1.27045_82524_52368_38258e+0,
                            3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0,
                            4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0)
        below = _polynomial(r, 1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4,
                            1.51986_66563_61645_71966e-2, 1.48103_97642_74800_74590e-1,
                            6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0,
                            2.05319_16266_37758_82187e+0, 1.0)
    else:
        r -= 5.0
        above = _polynomial(r, 2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5,
                            1.24266_09473_88078_43860e-3, 2.65321_89526_57612_30930e-2,
                            2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0,
                            5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0)
        below = _polynomial(r, 2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7,
                            1.84631_83175_10054_68180e-5, 7.86869_13114_56132_59100e-4,
                            1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
                            5.99832_20655_58879_37690e-1, 1.0)
    x = above / below
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution with a mean and a standard deviation."""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution',
                 '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with the mean and deviation of a sample."""
        T, ss, xbar, n = _ss(data)
        if n < 2:
            raise StatisticsError(_too_few('stdev', 2))
        return cls(float(xbar), _root(ss / (n - 1), float))

    def samples(self, n, *, seed=None):
        """n random values."""
        draw = random.random if seed is None else random.Random(seed).random
        return [_normal_dist_inv_cdf(draw(), self._mu, self._sigma) for _ in repeat(None, n)]

    def pdf(self, x):
        """The density at x."""
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        d = x - self._mu
        return math.exp(d * d / (-2.0 * variance)) / math.sqrt(2.0 * math.pi * variance)

    def cdf(self, x):
        """The probability of a value up to x."""
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def inv_cdf(self, p):
        """The value that is not exceeded with the probability p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """The n - 1 cut points of n groups of equal likelihood."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """The area two distributions share, from 0 to 1."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        X, Y = self, other
        if (Y._sigma, Y._mu) < (X._sigma, X._mu):
            X, Y = Y, X
        x_var, y_var = X.variance, Y.variance
        if not x_var or not y_var:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv = y_var - x_var
        dm = math.fabs(Y._mu - X._mu)
        if not dv:
            return math.erfc(dm / (2.0 * X._sigma * math.sqrt(2.0)))
        a = X._mu * y_var - Y._mu * x_var
        b = X._sigma * Y._sigma * math.sqrt(dm * dm + dv * math.log(y_var / x_var))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (math.fabs(Y.cdf(x1) - X.cdf(x1)) + math.fabs(Y.cdf(x2) - X.cdf(x2)))

    def zscore(self, x):
        """How many deviations x lies above the mean."""
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        """The mean."""
        return self._mu

    @property
    def median(self):
        """The median, which is the mean."""
        return self._mu

    @property
    def mode(self):
        """The mode, which is the mean."""
        return self._mu

    @property
    def stdev(self):
        """The standard deviation."""
        return self._sigma

    @property
    def variance(self):
        """The square of the standard deviation."""
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * math.fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / math.fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'


# ---------------------------------------------------------------- density estimates

def _newton(f, f_prime, guess=lambda y: 0.0):
    # The inverse of an increasing function, by Newton's method.
    def f_inv(y):
        x = guess(y)
        while math.fabs(diff := f(x) - y) > 1e-12:
            x -= diff / f_prime(x)
        return x
    return f_inv


def _edge_guess(p):
    # A start for the inverse of the bell-shaped kernels on -1..1.
    sign, q = (1.0, p) if p <= 0.5 else (-1.0, 1.0 - p)
    return (2.0 * q) ** 0.4258865685331 - 1.0, sign


def _quartic_guess(p):
    x, sign = _edge_guess(p)
    if p >= 0.004 < 0.499:
        x += 0.026818732 * math.sin(7.101753784 * p + 2.73230839482953)
    return x * sign


def _triweight_guess(p):
    sign, q = (1.0, p) if p <= 0.5 else (-1.0, 1.0 - p)
    return ((2.0 * q) ** 0.3400218741872791 - 1.0) * sign


def _kernels():
    # name -> (density, distribution, its inverse, reach)
    pi, sqrt2, root_2pi = math.pi, math.sqrt(2.0), math.sqrt(2.0 * math.pi)
    table = {}
    table['normal'] = (lambda t: math.exp(-0.5 * t * t) / root_2pi,
                       lambda t: 0.5 * math.erfc(-t / sqrt2),
                       lambda p: _normal_dist_inv_cdf(p, 0.0, 1.0), None)
    table['logistic'] = (lambda t: 0.5 / (1.0 + math.cosh(t)),
                         lambda t: 1.0 - 1.0 / (math.exp(t) + 1.0),
                         lambda p: math.log(p / (1.0 - p)), None)
    table['sigmoid'] = (lambda t: (1 / pi) / math.cosh(t),
                        lambda t: 2.0 / pi * math.atan(math.exp(t)),
                        lambda p: math.log(math.tan(p * pi / 2)), None)
    table['rectangular'] = (lambda t: 0.5, lambda t: 0.5 * t + 0.5,
                            lambda p: 2.0 * p - 1.0, 1.0)
    table['triangular'] = (
        lambda t: 1.0 - abs(t),
        lambda t: t * t * (0.5 if t < 0.0 else -0.5) + t + 0.5,
        lambda p: math.sqrt(2 * p) - 1.0 if p < 0.5 else 1.0 - math.sqrt(2.0 - 2.0 * p), 1.0)
    table['parabolic'] = (lambda t: 0.75 * (1.0 - t * t),
                          lambda t: _polynomial(t, -0.25, 0.0, 0.75, 0.5),
                          lambda p: 2.0 * math.cos((math.acos(2.0 * p - 1.0) + pi) / 3.0), 1.0)
    quartic = (lambda t: 15 / 16 * (1.0 - t * t) ** 2,
               lambda t: math.sumprod((3 / 16, -5 / 8, 15 / 16, 1 / 2),
                                      (t ** 5, t ** 3, t, 1.0)))
    table['quartic'] = (*quartic, _newton(quartic[1], quartic[0], _quartic_guess), 1.0)
    triweight = (lambda t: 35 / 32 * (1.0 - t * t) ** 3,
                 lambda t: math.sumprod((-5 / 32, 21 / 32, -35 / 32, 35 / 32, 1 / 2),
                                        (t ** 7, t ** 5, t ** 3, t, 1.0)))
    table['triweight'] = (*triweight, _newton(triweight[1], triweight[0], _triweight_guess),
                          1.0)
    table['cosine'] = (lambda t: pi / 4 * math.cos(pi / 2 * t),
                       lambda t: 0.5 * math.sin(pi / 2 * t) + 0.5,
                       lambda p: 2 * math.asin(2.0 * p - 1.0) / pi, 1.0)
    for alias, name in (('gauss', 'normal'), ('uniform', 'rectangular'),
                        ('epanechnikov', 'parabolic'), ('biweight', 'quartic')):
        table[alias] = table[name]
    return table


def _kernel(kernel, data, h):
    n = len(data)
    if not n:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not h={h!r}')
    found = _kernels().get(kernel)
    if found is None:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    return found


def kde(data, h, kernel='normal', *, cumulative=False):
    """A smooth density (or distribution) function from samples, with the bandwidth h."""
    K, W, _, support = _kernel(kernel, data, h)
    one = W if cumulative else K
    if support is None:
        def estimate(x):
            n = len(data)
            total = sum([one((x - x_i) / h) for x_i in data])
            return total / n if cumulative else total / (n * h)
    else:
        sample = sorted(data)
        bandwidth = h * support

        def estimate(x):
            nonlocal sample
            n = len(data)
            if len(sample) != n:
                sample = sorted(data)
            i = bisect_left(sample, x - bandwidth)
            j = bisect_right(sample, x + bandwidth)
            total = sum([one((x - x_i) / h) for x_i in sample[i:j]])
            return (total + i) / n if cumulative else total / (n * h)
    estimate.__doc__ = (f'{"CDF" if cumulative else "PDF"} estimate with h={h!r} '
                        f'and kernel={kernel!r}')
    return estimate


def kde_random(data, h, kernel='normal', *, seed=None):
    """A function that draws random values from the estimated density."""
    _, _, inverse, _ = _kernel(kernel, data, h)
    prng = random.Random(seed)

    def rand():
        return prng.choice(data) + h * inverse(prng.random())
    rand.__doc__ = f'Random KDE selection with h={h!r} and kernel={kernel!r}'
    return rand
