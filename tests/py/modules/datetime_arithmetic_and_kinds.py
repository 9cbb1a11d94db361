# datetime: adding, subtracting, comparing aware and naive, replacing, extremes.
from datetime import *
u = timezone.utc
for t in [
    'date(2024, 1, 31) + timedelta(1), date(2024, 3, 1) - date(2024, 2, 1), date(2024, 1, 1) - timedelta(hours=47)',
    'datetime(2024, 1, 1) + timedelta(microseconds=-1), datetime(2024, 1, 2) - datetime(2024, 1, 1, 12), datetime(2024, 1, 1, tzinfo=u) - datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=1)))',
    'datetime(2024, 1, 1, tzinfo=u) - datetime(2024, 1, 1)',
    'datetime(2024, 1, 1, tzinfo=u) < datetime(2024, 1, 1)',
    'datetime(2024, 1, 1, tzinfo=u) == datetime(2024, 1, 1)',
    'datetime(2024, 1, 1) == date(2024, 1, 1)',
    'datetime(2024, 1, 1) < date(2024, 1, 1)',
    'date(2024, 1, 1) + 1',
    'date(2024, 1, 1) - 1.5',
    'date.max + timedelta(1)',
    'date.min - timedelta(1)',
    'timedelta(1) * 2.5, timedelta(1) / 3, timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=7), divmod(timedelta(1), timedelta(hours=5)), timedelta(1) / timedelta(2), -timedelta(1), abs(timedelta(-1)), timedelta(5) // 2',
    'timedelta(1) / 0',
    "timedelta(1) * 'a'",
    'timedelta(1) // timedelta(0)',
    'timedelta.max + timedelta(1)',
    'timedelta(1) < 1',
    'timedelta(1) == 1, timedelta(0) == 0, bool(timedelta(0)), hash(timedelta(1)) == hash(timedelta(hours=24))',
    'repr(timedelta(-1)), str(timedelta(-1)), str(timedelta(hours=25, microseconds=5)), repr(timedelta(0)), repr(timedelta(1, 2, 3)), timedelta(days=-1, seconds=1).total_seconds()',
    'datetime(2024, 5, 6, 7, 8, 9, 10).replace(year=1, hour=0), date(2024, 2, 29).replace(day=1), time(1, 2).replace(minute=0, tzinfo=u)',
    'date(2024, 2, 29).replace(year=2023)',
    'datetime(2024, 1, 1, 12, tzinfo=u).astimezone(timezone(timedelta(hours=-5))), datetime(2024, 1, 1, 12, tzinfo=u).utctimetuple()[:6], datetime(2024, 1, 1, tzinfo=u).timestamp(), datetime.fromtimestamp(0, u), datetime.fromtimestamp(-1.5, u)',
    "datetime(2024, 1, 1, fold=1), repr(datetime(2024, 1, 1, tzinfo=u)), repr(time(1)), repr(time(1, 2, 3, 4, fold=1)), str(datetime(2024, 1, 1, 0, 0, 0, 5)), datetime(2024, 1, 1).isoformat(' ', 'minutes'), datetime(2024, 1, 1).isoformat(timespec='milliseconds')",
    "datetime(2024, 1, 1).isoformat(timespec='x')",
    'datetime.combine(date(2024, 1, 1), time(5, tzinfo=u)), datetime(2024, 1, 1).date(), datetime(2024, 1, 1, 5, tzinfo=u).timetz(), date(2024, 1, 1).weekday(), date(2024, 1, 1).isoweekday(), date(2024, 1, 1).toordinal(), date(2024, 1, 1).ctime(), date(2024, 3, 1).timetuple().tm_yday',
    "format(date(2024, 1, 5), '%d/%m/%y'), f'{datetime(2024, 1, 5, 14, 3):%I:%M %p %A %B %j %U %%}', date(2024, 1, 5).strftime(''), time(5).strftime('%H'), datetime(2024, 1, 1, tzinfo=u).strftime('%z %Z %:z'), date(1, 1, 1).strftime('%Y') if False else 1",
    'min(date(2024, 1, 1), date(2023, 1, 1)), sorted([timedelta(2), timedelta(1)]), sum([timedelta(1)] * 2, timedelta()), date.resolution, datetime.min, time.max',
    'time(1) < time(2), time(1, tzinfo=u) == time(1), bool(time(0))',
    'time(1) + timedelta(1)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
