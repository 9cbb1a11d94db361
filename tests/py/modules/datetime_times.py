# datetime, timezone, strptime.
from datetime import *
import copy
def a(f):
    try: print('ok', repr(f()))
    except Exception as e: print(type(e).__name__, e)
x = datetime(2024, 2, 29, 12, 34, 56, 789012)
print(x, repr(x), x.date(), x.time(), x.timetz(), x.isoformat(), x.isoformat(' ', 'minutes'), x.isoformat(timespec='milliseconds'), x.replace(hour=1, tzinfo=UTC), x.ctime(), x.timetuple(), x.weekday(), x.toordinal(), x.isocalendar(), x.strftime('%Y-%m-%d %H:%M:%S.%f %z|%Z|%a %b %I %p %c %x %X'), f'{x:%H}', repr(datetime(2024, 1, 1)), repr(datetime(2024, 1, 1, 0, 0, 5)), datetime.min, datetime.max)
y = datetime(2024, 3, 1, tzinfo=timezone(timedelta(hours=5, minutes=30), 'IST'))
print(y, repr(y), y.tzname(), y.utcoffset(), y.dst(), y.astimezone(UTC), y.astimezone(timezone(timedelta(hours=-8))), y.timestamp(), y.utctimetuple()[:6], y == y.astimezone(UTC), hash(y) == hash(y.astimezone(UTC)), y - datetime(2024, 3, 1, tzinfo=UTC), y.strftime('%z %:z %Z'), datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1.5, timezone(timedelta(hours=1))), datetime.fromtimestamp(-0.000001, UTC), datetime.fromtimestamp(1709210096.789012, tz=UTC), datetime(1970, 1, 1, tzinfo=UTC).timestamp(), datetime(2024, 1, 1, 0, 0, 0, 1, tzinfo=UTC).timestamp())
print(x + timedelta(hours=12), x - timedelta(days=60), x - datetime(2000, 1, 1), x < datetime(2025, 1, 1), x == datetime(2024, 2, 29), datetime.combine(date(2024, 1, 1), time(5, 6)), datetime.combine(x, time(1), UTC), min(x, datetime(2023, 1, 1)), x == x.replace(fold=1), copy.copy(x) == x, copy.deepcopy(y) == y, copy.replace(x, year=2020), isinstance(x, date))
print(timezone.utc, repr(timezone.utc), timezone(timedelta(hours=-3.5)), repr(timezone(timedelta(minutes=1), 'Q')), timezone(timedelta(0)) is timezone.utc, timezone.min, timezone.max, UTC == timezone(timedelta(0), 'x'), hash(UTC) == hash(timezone(timedelta(0), 'x')), timezone(timedelta(seconds=3661)), UTC.utcoffset(None), UTC.dst(None), UTC.tzname(None))
for s in ('2024-02-29T12:34:56', '2024-02-29 12:34', '2024-02-29', '20240229T123456', '2024-02-29T12:34:56.789Z', '2024-02-29T12:34:56+05:30', '2024-W09-4T10', '2024W094T10', '2024-02-29x12:00', '2024-02-29T', '2024-02-29T25:00', '2024-02-30T00:00', 'garbage', '2024-02-29T12:34:56-00:00', '2024-02-29T12:34:56.123456789', '2024-02-29T12:34:56+24:00', '2024-02-29T12:34:60', '202402291234', '2024-02-29T12-05:00', '2024-W09T10:00', '2024W09T10', ''):
    a(lambda: datetime.fromisoformat(s))
for s, f in (('2024-02-29 12:34:56', '%Y-%m-%d %H:%M:%S'), ('29 Feb 24', '%d %b %y'), ('29/February/1999 03 PM', '%d/%B/%Y %I %p'), ('12:05 AM', '%I:%M %p'), ('2024-060', '%Y-%j'), ('2024 9 4', '%Y %W %w'), ('2024 09 4', '%G %V %u'), ('1.5', '%S.%f'), ('2024-01-01T00:00:00+0130', '%Y-%m-%dT%H:%M:%S%z'), ('2024-01-01 Z', '%Y-%m-%d %z'), ('2024-01-01 +01:30:15', '%Y-%m-%d %z'), ('10 UTC', '%H %Z'), ('Thursday', '%A'), ('Thu Feb 29 12:34:56 2024', '%c'), ('02/29/24 01:02:03', '%x %X'), ('100%', '%f%%'), ('2024-13-01', '%Y-%m-%d'), ('2024-01-01 extra', '%Y-%m-%d'), ('x', '%Q'), ('x', '%'), ('2023-02-29', '%Y-%m-%d'), ('2024  01', '%Y %m'), ('68 69', '%y %d' if False else '%y %S'), ('2024 5', '%G %V'), ('2024 05 1', '%Y %V %u'), ('13', '%I'), ('61', '%S'), ('feb', '%b'), ('FEBRUARY', '%B'), ('2024-1-5', '%Y-%m-%d'), ('0024', '%Y'), ('24', '%Y'), ('12:30:45.123456', '%H:%M:%S.%f'), ('2024 0 1', '%Y %U %w')):
    a(lambda: datetime.strptime(s, f))
for f in (lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024), lambda: x - y, lambda: x < y, lambda: x == y, lambda: x < date(2024, 1, 1), lambda: x + 1, lambda: x - 1, lambda: datetime(2024, 1, 1, tzinfo=3), lambda: datetime.max + timedelta(1), lambda: timezone(3), lambda: timezone(timedelta(1)), lambda: timezone(timedelta(0), 3), lambda: datetime.combine(1, time()), lambda: y.astimezone(3), lambda: tzinfo().utcoffset(None), lambda: datetime.fromtimestamp('x'), lambda: x.isoformat('ab'), lambda: datetime.strptime(1, '%Y'), lambda: datetime.fromtimestamp(1, 3), lambda: datetime(2024, 1, 1, fold=3), lambda: UTC.fromutc(x), lambda: type('Z', (timezone,), {})):
    a(f)
class Z(tzinfo):
    def utcoffset(self, d): return timedelta(hours=2) + self.dst(d)
    def dst(self, d): return timedelta(hours=1) if d and 4 <= d.month <= 9 else timedelta(0)
    def tzname(self, d): return 'ZST' if not self.dst(d) else 'ZDT'
z = datetime(2024, 7, 1, 12, tzinfo=Z()); print(z, z.tzname(), z.dst(), z.timetuple().tm_isdst, z.astimezone(UTC), datetime(2024, 7, 1, tzinfo=UTC).astimezone(z.tzinfo), datetime(2024, 1, 1, tzinfo=UTC).astimezone(z.tzinfo))
class Sub(datetime):
    def __add__(self, o): return 'sub'
print(repr(Sub(2024, 1, 1)), Sub(2024, 1, 1) + 1, type(Sub(2024, 1, 1) - timedelta(1)).__name__, Sub.now().__class__.__name__, type(Sub.fromisoformat('2024-01-01')).__name__)
