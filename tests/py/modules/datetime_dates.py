# date, time, timedelta.
from datetime import *
import datetime as dt
def a(f):
    try: print('ok', repr(f()))
    except Exception as e: print(type(e).__name__, e)
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.isoformat(), d.ctime(), d.timetuple(), d.replace(year=2020), hash(d) == hash(date(2024, 2, 29)), d.strftime('%d/%m/%y %A %B %j %U %W %%'), f'{d:%Y-%m}', f'{d}', date.min, date.max, date.resolution)
print(d + timedelta(1), d - timedelta(days=366), d - date(2000, 1, 1), d < date(2025, 1, 1), d == date(2024, 2, 29), date.fromordinal(738000), date.fromisocalendar(2020, 53, 7), [date(y, 1, 1).isocalendar()[:2] for y in range(2015, 2022)], [date(y, 12, 31).isocalendar().week for y in (2018, 2019, 2020)])
for s in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09', '2024W09', '2024-13-01', '2024-2-1', '2023-02-29', 'x', '2024-0229', '2024W0945', '2024-W54', '0000-01-01', '2024-01-01T00', '2020-W53-1'):
    a(lambda: date.fromisoformat(s))
for f in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: date(10000, 1, 1), lambda: date(2024), lambda: date('2024', 1, 1), lambda: date(2024, 1.0, 1), lambda: date.max + timedelta(1), lambda: d + 1, lambda: d < 3, lambda: d - 'x', lambda: date.fromordinal(0), lambda: date.fromisocalendar(2021, 53, 1), lambda: date.fromisocalendar(2021, 1, 8), lambda: date.fromisoformat(3), lambda: d == 3, lambda: d < datetime(2024, 1, 1), lambda: d == datetime(2024, 2, 29)):
    a(f)
t = timedelta(days=1, hours=25, minutes=61, seconds=61, milliseconds=1001, microseconds=1001, weeks=1)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, abs(-t), t * 2, t / 2, t // 2, t * 1.5, t / 0.7, t % timedelta(hours=7), divmod(t, timedelta(days=2)), t // timedelta(hours=1), t / timedelta(hours=1), 3 * t, +t, bool(timedelta()), timedelta(), repr(timedelta()), str(timedelta(-1)), str(timedelta(days=-2, seconds=5)), timedelta.min, timedelta.max, timedelta.resolution, hash(t) == hash(+t), t == +t, t > timedelta(1), timedelta(0.5), timedelta(seconds=0.1), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(seconds=1e-7), timedelta(days=1.000000001), sum([t, t], timedelta()), timedelta(hours=-1), timedelta(microseconds=-1))
for f in (lambda: timedelta(10 ** 9), lambda: timedelta('1'), lambda: t + 1, lambda: t / 0, lambda: t // timedelta(), lambda: t % 3, lambda: t * 'x', lambda: t < 3, lambda: timedelta(float('nan')), lambda: timedelta.max + timedelta.resolution, lambda: t * 1e300, lambda: timedelta(float('inf')), lambda: t ** 2):
    a(f)
c = time(12, 34, 56, 789)
print(c, repr(c), c.hour, c.minute, c.second, c.microsecond, c.tzinfo, c.fold, time(), repr(time(1, 2)), repr(time(1, fold=1)), c.isoformat('minutes'), c.isoformat(timespec='milliseconds'), c.replace(hour=1), c < time(13), c == time(12, 34, 56, 789), time.min, time.max, c.strftime('%H:%M:%S.%f %p %I'), bool(time()), hash(c) == hash(c.replace()), time(5, tzinfo=timezone.utc), repr(time(5, tzinfo=timezone(timedelta(hours=2)))), time(5, tzinfo=timezone.utc) == time(7, tzinfo=timezone(timedelta(hours=2))), time(1) == time(1, tzinfo=timezone.utc), c.utcoffset(), c.tzname(), c.dst())
for s in ('12:34:56.789', '12', '1234', '123456', '12:34', '12:34:56,123456789', 'T12:34', '12:34Z', '12:34+02:00', '123456.5-0130', '25:00', '12:60', '12:3', '12:34:56.', 'x', '12:34+25:00', '12:3456', '12:34:56+02:00:30.5', '24:00', '12:34:56.1234567', ''):
    a(lambda: time.fromisoformat(s))
for f in (lambda: time(24), lambda: time(1, 60), lambda: time(1, 1, 60), lambda: time(1, 1, 1, 10 ** 6), lambda: time(fold=2), lambda: time(tzinfo=3), lambda: c < time(1, tzinfo=timezone.utc), lambda: c < 3, lambda: c.isoformat('x'), lambda: c + timedelta(1)):
    a(f)
