# medians, modes and quantiles over small data sets of several kinds.
from statistics import *
for t in [
    "[f([5, 1, 4, 2]) for f in (median, median_low, median_high)], median(['b', 'a', 'c']), median_low(['b', 'a']), median([True, False, True]), mode(['x', 'y', 'x']), multimode('abcab'), median_grouped([1, 3, 3, 5, 7], 2)",
    "median(['b', 'a'])",
    "quantiles([1, 3, 5, 7], n=4), quantiles([1, 3, 5, 7], n=4, method='inclusive'), quantiles(range(100), n=4)",
    'median_low([])',
    'median_high([])',
    'mode({})',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
