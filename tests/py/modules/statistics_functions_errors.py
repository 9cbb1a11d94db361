# statistics: averages, medians, spread, quantiles, correlation, with odd data and empty data.
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
for t in [
    "mean([1, 2, 3, 4]), mean([F(1, 2), 1]), mean([D('0.5'), D('0.75')]), mean([1, 2.5]), fmean([1, 2]), fmean([1, 3], weights=[3, 1]), mean([True, False]), mean(iter([1, 2])), mean({1, 2})",
    "geometric_mean([1, 4]), harmonic_mean([40, 60]), harmonic_mean([1, 0]), harmonic_mean([10, 5], weights=[1, 3]), median([3, 1, 2]), median([1, 2, 3, 4]), median_low([1, 2, 3, 4]), median_high([1, 2, 3, 4]), median_grouped([1, 2, 2, 3], 1), median('b a c'.split()) if False else 0",
    "mode('aab'), mode([1, 2]), multimode('aabb'), multimode([]), mode([None, None, 1])",
    'variance([1, 2, 3]), pvariance([1, 2, 3]), stdev([1, 2, 3]), pstdev([1, 1]), variance([F(1), F(2)]), pvariance([1, 2], mu=0), stdev([1.5, 2.5, 4.0]), variance([1, 2, 3], 2)',
    "quantiles([1, 2, 3, 4, 5]), quantiles(range(11), n=10), quantiles([1, 2, 3], n=4, method='inclusive'), quantiles([5], n=2) if False else 0",
    "covariance([1, 2, 3], [1, 2, 4]), correlation([1, 2, 3], [3, 2, 1]), correlation([1, 2, 3], [1, 4, 9], method='ranked'), linear_regression([1, 2, 3], [2, 4, 6]), linear_regression([1, 2], [2, 4], proportional=True)",
    'mean([])',
    'median([])',
    'mode([])',
    'variance([1])',
    'pvariance([])',
    'stdev([])',
    "mean('ab')",
    "mean([1, 'a'])",
    'geometric_mean([0, 1])',
    'geometric_mean([-1])',
    'geometric_mean([])',
    'harmonic_mean([-1])',
    'quantiles([])',
    'quantiles([1])',
    'quantiles([1, 2], n=0)',
    "quantiles([1, 2], method='x')",
    'covariance([1], [1])',
    'covariance([1, 2], [1])',
    'correlation([1, 1], [2, 3])',
    'linear_regression([1, 1], [1, 2])',
    'fmean([1], weights=[1, 2])',
    'fmean([1, 2], weights=[0, 0])',
    'fmean([])',
    '(lambda n: (n, n.mean, n.stdev, n.variance, n.pdf(0), round(n.cdf(1), 6), round(n.inv_cdf(0.9), 6), n.zscore(2), n + 1, n * 2, -n, n + n, n == NormalDist(), hash(n) == hash(NormalDist())))(NormalDist())',
    'NormalDist(0, -1)',
    'NormalDist().inv_cdf(0)',
    'NormalDist(0, 0).cdf(1)',
    'NormalDist.from_samples([1, 2, 3]), NormalDist(1, 2).overlap(NormalDist(2, 2)), NormalDist(1, 2).quantiles(4)',
    'issubclass(StatisticsError, ValueError)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
