# datetime: a zone with daylight saving time, folds and gaps, comparisons across zones, pickles and copies.
import copy
import pickle
from datetime import *


class Eastern(tzinfo):
    def utcoffset(self, d):
        return timedelta(hours=-5) + self.dst(d)

    def dst(self, d):
        if d is None:
            return timedelta(0)
        start, end = datetime(d.year, 3, 10, 2), datetime(d.year, 11, 3, 2)
        n = d.replace(tzinfo=None)
        if start <= n < end - timedelta(hours=1) or end - timedelta(hours=1) <= n < end and not d.fold:
            return timedelta(hours=1)
        return timedelta(0)

    def tzname(self, d):
        return 'EDT' if self.dst(d) else 'EST'


E = Eastern()
for args in ((2024, 1, 1, 12), (2024, 7, 1, 12), (2024, 3, 10, 2, 30), (2024, 11, 3, 1, 30)):
    d = datetime(*args, tzinfo=E)
    print(d, d.tzname(), d.dst(), d.astimezone(timezone.utc), d.timetuple().tm_isdst, d.replace(fold=1).utcoffset(), d.strftime('%Z %z'))
a = datetime(2024, 7, 1, 12, tzinfo=E)
b = datetime(2024, 7, 1, 16, tzinfo=timezone.utc)
print(a == b, a - b, hash(a) == hash(b), sorted([b, a - timedelta(1)])[0].day, (a + timedelta(days=180)).tzname(), a.timestamp() == b.timestamp(), a.utctimetuple().tm_hour, a.isoformat(timespec='minutes'))
u = datetime(2024, 11, 3, 6, 30, tzinfo=timezone.utc)
print(datetime(2024, 1, 1) == datetime(2024, 1, 1, tzinfo=E), time(12, tzinfo=timezone.utc) < time(13, tzinfo=timezone.utc), time(12, tzinfo=timezone(timedelta(hours=1))) == time(11, tzinfo=timezone.utc))
for x in (a.replace(tzinfo=timezone.utc), date(2024, 2, 29), time(1, 2, 3, 4), timedelta(1, 2, 3), timezone(timedelta(hours=1), 'X'), timezone.utc):
    print(pickle.loads(pickle.dumps(x)) == x, copy.copy(x) == x, copy.deepcopy(x) == x, repr(x) == repr(pickle.loads(pickle.dumps(x, 2))))


class D(datetime):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, *args, **kw)
        return self

    def extra(self):
        return self.year + 1


d = D(2024, 1, 2)
print(type(d + timedelta(1)).__name__, d.extra(), type(D.now()).__name__, type(D.fromisoformat('2024-01-01')).__name__, type(d.replace(year=2000)).__name__, d == datetime(2024, 1, 2), type(D.combine(date(2024, 1, 1), time())).__name__, D.strptime('2024', '%Y').extra())
for text in ('2024-01-02', '20240102T030405', '2024-W01-2', '2024-01-02T03', '2024-01-02T03:04', '2024-01-02 03:04:05,123', '2024-01-02T03:04:05.123456789', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05-0330', '2024-01-02T24:00', '2024-1-2', '2024-01-02T', '2024-01-02T03:04:05+25:00', '02:03'):
    try:
        print(text, datetime.fromisoformat(text))
    except ValueError as e:
        print(text, 'ValueError', e)
