# statistics: averages, spreads, quantiles, correlation, NormalDist, kernel density, errors.
import statistics
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D

print(mean([1, 2, 3, 4]), mean([F(1, 2), F(1, 3)]), mean([D('0.5'), D('0.75')]), fmean([1, 2]), fmean([1, 2], weights=[3, 1]), geometric_mean([54, 24, 36]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]))
print(median([1, 3, 2]), median([1, 2, 3, 4]), median_low([1, 2, 3, 4]), median_high([1, 2, 3, 4]), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([52, 52, 53, 54]), mode('aabbb'), multimode('aabb'), multimode([]))
print(pvariance([0, 0.25, 0.25, 1.25]), variance([2.75, 1.75, 1.25]), stdev([1, 2, 3, 4]), pstdev([1, 2, 3, 4]), variance([F(1, 6), F(1, 2)]), pvariance([D('1'), D('2')]), variance([1, 2, 3], xbar=2), stdev([D('1'), D('3')]))
print(quantiles([1, 2, 3, 4, 5]), quantiles(range(10), n=10), quantiles([1, 2, 3], n=4, method='inclusive'), covariance([1, 2, 3], [4, 5, 7]), correlation([1, 2, 3], [4, 5, 7]), correlation([1, 2, 3], [1, 4, 9], method='ranked'), linear_regression([1, 2, 3], [2, 4, 7]), linear_regression([1, 2], [2, 4], proportional=True))
n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode, n.pdf(100), n.cdf(115), n.inv_cdf(0.5), n.zscore(130), n.quantiles(4), n.overlap(NormalDist(110, 15)))
print(n + 5, n * 2, n - NormalDist(1, 2), -n, n / 3, 5 + n, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)), NormalDist.from_samples([1, 2, 3]), [round(x, 6) for x in NormalDist(0, 1).samples(3, seed=5)])
f = kde([1, 2, 3], h=1)
print(round(f(2), 10), [round(kde([1, 2], h=0.5, kernel=k)(1.25), 8) for k in ('gauss', 'logistic', 'sigmoid', 'rectangular', 'triangular', 'parabolic', 'quartic', 'triweight', 'cosine')], round(kde([1, 2], 1, cumulative=True)(1.5), 8))
r = kde_random([1, 2, 3], h=0.5, seed=3)
print([round(r(), 8) for _ in range(3)])
for bad in (lambda: mean([]), lambda: mean(['a']), lambda: median([]), lambda: mode([]), lambda: variance([1]), lambda: pvariance([]), lambda: geometric_mean([0]), lambda: geometric_mean([]), lambda: harmonic_mean([-1]), lambda: harmonic_mean([]), lambda: quantiles([1]) , lambda: quantiles([], n=4), lambda: quantiles([1, 2], n=0), lambda: quantiles([1, 2], method='x'),
            lambda: correlation([1], [1]), lambda: correlation([1, 2], [1]), lambda: correlation([1, 1], [1, 2]), lambda: linear_regression([1, 1], [1, 2]), lambda: NormalDist(0, -1), lambda: NormalDist().inv_cdf(2), lambda: fmean([]), lambda: fmean([1], weights=[1, 2]), lambda: fmean([1, 2], weights=[0, 0]), lambda: kde([], 1), lambda: kde([1], 0), lambda: kde([1], 1, 'zz'), lambda: kde(['a'], 1), lambda: NormalDist(0, 0).pdf(1), lambda: covariance([1], [2]), lambda: median_grouped([]), lambda: harmonic_mean(['a'])):
    try:
        print(bad())
    except (StatisticsError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
