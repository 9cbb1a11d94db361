# Every function of the module on small data, with types and errors.
from statistics import *
from fractions import Fraction as F
def a(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
d = [2.5, 3.25, 5.5, 11.25, 11.75]
print(mean([1, 2, 3]), mean([1, 2]), mean([1.5, 2]), mean([F(1, 3), F(1, 2)]), mean([True, False]), mean(iter([1, 5])), mean([1e30, 1, -1e30]), mean([float('inf'), 1]), mean([F(1, 2), 0.5]))
print(fmean([3.5, 4.0, 5.25]), fmean([85, 92], [0.2, 0.3]), geometric_mean([54, 24, 36]), geometric_mean([0.0, 2]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]), harmonic_mean([5]))
print(median([1, 3, 5, 7]), median([3, 1, 2]), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7], interval=2), median('abc'), median_low(['b', 'a']))
print(mode([1, 1, 2, 3, 3, 3]), mode('hello'), multimode('aabbbbccddddeeffffgg'), multimode([]), mode([None, None, 1]))
print(pstdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]), stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), variance([1, 2, 3, 4]), pvariance([1, 2, 3]), variance([F(1, 6), F(1, 2), F(5, 3)]), stdev([1, 1]), variance(d, mean(d)), pvariance(d, 3), stdev([10 ** 20, 10 ** 20 + 1]), variance([1, 5]), pstdev([2, 4]))
print(quantiles(range(1, 11)), quantiles([1, 2], n=4, method='inclusive'), quantiles([5], n=3), quantiles(d, n=10), quantiles(d, n=3, method='inclusive'))
x = [1, 2, 3, 4, 5, 6, 7, 8, 9]; y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(covariance(x, y), correlation(x, x), correlation(x, y), correlation([1, 2, 3], [1, 4, 9], method='ranked'), linear_regression(x, y), linear_regression(x, y, proportional=True), correlation([1, 1, 2, 5], [3, 4, 4, 9], method='ranked'))
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(110), n.cdf(85), n.inv_cdf(0.95), n.inv_cdf(1e-9), n.inv_cdf(0.03), n.quantiles(), n.overlap(NormalDist(110, 20)), n.overlap(NormalDist(110, 15)), n.zscore(130), n + 5, n * 2, n - n, n / 3, -n, 5 - n, 2 * n, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)), NormalDist.from_samples(d), n.samples(3, seed=8675309))
for k in ('normal', 'logistic', 'sigmoid', 'rectangular', 'triangular', 'parabolic', 'quartic', 'triweight', 'cosine'):
    print(k, [round(kde(d, h=1.5, kernel=k)(v), 10) for v in (2, 4, 6.5)], [round(kde(d, 1.5, k, cumulative=True)(v), 10) for v in (2, 12)], [round(kde_random(d, 1.5, k, seed=3)(), 8)])
for f in (lambda: mean([]), lambda: fmean([]), lambda: median([]), lambda: mode([]), lambda: stdev([1]), lambda: variance([]), lambda: pvariance([]), lambda: pstdev([]), lambda: mean(['a']), lambda: geometric_mean([]), lambda: geometric_mean([-1]), lambda: harmonic_mean([]), lambda: harmonic_mean([-1, 2]), lambda: quantiles([]), lambda: quantiles([1, 2], n=0), lambda: quantiles([1, 2], method='x'), lambda: covariance([1], [1]), lambda: covariance([1, 2], [1]), lambda: correlation([1, 1], [2, 3]), lambda: correlation([1], [1]), lambda: linear_regression([1, 1], [1, 2]), lambda: linear_regression([1], [2]), lambda: NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: NormalDist(0, 0).pdf(1), lambda: n.overlap(3), lambda: fmean([1, 2], [1]), lambda: fmean([1], [0]), lambda: kde([], 1), lambda: kde([1], 0), lambda: kde([1], 1, 'x'), lambda: mean(3), lambda: harmonic_mean(['x'])):
    a(f)
print(issubclass(StatisticsError, ValueError))
