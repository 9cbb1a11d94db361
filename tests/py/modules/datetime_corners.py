# datetime: parsing and printing, arithmetic at the edges, time zones and folds, comparisons, errors.
from datetime import *
import datetime as dt
import time

d = date(2024, 2, 29)
print(d, repr(d), d.isoformat(), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), date.fromordinal(1), date.fromisoformat('20240229'), date.fromisoformat('2024-W09-4'), date.fromisocalendar(2024, 9, 4), d.replace(year=2023, day=28), d.timetuple().tm_yday, d.ctime(), f'{d:%d/%m/%y}', d.strftime('%A %B %j %U %W %w %y %%'), date.min, date.max, date.resolution)
t = time_ = dt.time(13, 5, 9, 123456)
print(t, repr(t), t.isoformat('minutes'), t.isoformat('milliseconds'), dt.time.fromisoformat('04:23:01.000384'), dt.time.fromisoformat('T0423'), t.replace(hour=1), f'{t:%H:%M:%S.%f %p %I}', dt.time(1, tzinfo=timezone.utc), bool(dt.time(0)), dt.time.min, dt.time(5, fold=1))
x = datetime(2024, 2, 29, 12, 30, 45, 67)
print(x, repr(x), x.isoformat(), x.isoformat(' ', 'seconds'), x.isoformat(timespec='microseconds'), x.date(), x.time(), x.timetuple()[:6], datetime.fromisoformat('2024-02-29T12:30:45+02:00'), datetime.fromisoformat('2024-02-29 12:30:45.5Z'), datetime.fromisoformat('20240229T123045'), datetime.combine(d, t), x.replace(microsecond=0), datetime(1, 1, 1).isoformat(), str(datetime.max))
print(datetime.strptime('2024-02-29 01:02:03.000004 +0130', '%Y-%m-%d %H:%M:%S.%f %z'), datetime.strptime('Feb 5 99', '%b %d %y'), datetime.strptime('12 PM', '%I %p'), datetime.strptime('2024 60', '%Y %j'), datetime.strptime('2024 9 4', '%G %V %u'), datetime.strptime('Thu Feb 29 12:00:00 2024', '%c'))
td = timedelta(days=-1, hours=5, microseconds=7)
print(td, repr(td), td.total_seconds(), timedelta(1.5), timedelta(weeks=1, milliseconds=1), timedelta.max, timedelta.min, abs(td), -td, td * 2, td / 2, td // timedelta(hours=1), td % timedelta(hours=1), divmod(timedelta(5), timedelta(2)), timedelta(1) / timedelta(2), timedelta(hours=1) * 1.5, 3 * timedelta(1), str(timedelta(400, 3661)), timedelta(microseconds=0.5), timedelta(microseconds=1.5), bool(timedelta()))
print(x + timedelta(1), x - timedelta(hours=13), x - datetime(2024, 1, 1), d + timedelta(1, hours=30), d - date(2024, 1, 1), timedelta(1) + x, x > datetime(2024, 1, 1), d < date(2025, 1, 1), hash(x) == hash(x.replace()), x == d, datetime(2024, 1, 1) == date(2024, 1, 1))
utc, east = timezone.utc, timezone(timedelta(hours=5, minutes=30), 'IST')
a = datetime(2024, 1, 1, tzinfo=utc)
print(utc, repr(utc), east, repr(east), timezone(timedelta(hours=-3)), timezone(timedelta(seconds=3661)), a.astimezone(east), a.astimezone(east) == a, a.utcoffset(), a.tzname(), a.timestamp(), datetime.fromtimestamp(0, utc), datetime.fromtimestamp(1.5, east), a.utctimetuple()[:4], a.strftime('%z %Z %:z'), east.utcoffset(None), east.tzname(None), UTC is utc, hash(a) == hash(a.astimezone(east)))


class Zone(tzinfo):
    def utcoffset(self, when):
        if when is None:
            return None
        return timedelta(hours=1 if when.fold else 2)

    def dst(self, when):
        return timedelta(0)

    def tzname(self, when):
        return 'Z'


z = datetime(2024, 6, 1, 1, 30, tzinfo=Zone())
print(z, z.replace(fold=1), z == z.replace(fold=1), z.dst(), z.astimezone(utc), (z - a).days, z.timetz(), datetime.combine(d, t, utc), a.isoformat(), z.fold)
for bad in (lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(2024, 13, 1), lambda: dt.time(24), lambda: datetime(2024, 1, 1, 25), lambda: timedelta(10 ** 10), lambda: date.fromisoformat('2024-2-29'), lambda: date.fromisoformat('x'), lambda: datetime.fromisoformat('2024-01-01T25'), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime('2024 1', '%Y'), lambda: datetime.strptime('2', '%Q'), lambda: date.max + timedelta(1), lambda: datetime.min - timedelta(1),
            lambda: x - a, lambda: x < a, lambda: d < x, lambda: d + 1, lambda: x + x, lambda: timedelta(1) + 1, lambda: timezone(timedelta(hours=24)), lambda: timezone(3), lambda: date.fromordinal(0), lambda: datetime.fromtimestamp(1e20, utc), lambda: date('a', 1, 1), lambda: date(2024, 1), lambda: dt.time(1, tzinfo=3), lambda: x.isoformat(timespec='x'), lambda: date.fromisocalendar(2024, 54, 1), lambda: timedelta('a'), lambda: timedelta(1) * 'a', lambda: d.replace(month=13), lambda: a.astimezone(3), lambda: datetime(2024, 1, 1, fold=2), lambda: d.strftime(3), lambda: date.fromisoformat(3), lambda: datetime.combine(1, 2)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError, NotImplementedError) as e:
        print(type(e).__name__, e)
