# timedelta: construction, normalization, text, arithmetic and comparison.
from datetime import timedelta as T
for t in [
    '[str(x) for x in (T(), T(1), T(-1), T(hours=36, minutes=5), T(microseconds=-1), T(days=1, seconds=-1), T(weeks=1), T(0.5), T(milliseconds=1.5))]',
    'T(1) + T(hours=1), T(1) - T(2), T(1) * 3, T(3) / 2, T(7) // 2, T(1) / T(hours=6), T(1) % T(hours=7), -T(1), +T(1), abs(T(-2)), T(1) > T(hours=23), T(hours=24) == T(1), sum([T(1), T(2)], T()), T(1).total_seconds(), T.resolution',
    "T(1) / 'a'",
    "T(days='x')",
    'T(1) + 1',
    'T(10**9)',
    "T(1) < 'a'",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
