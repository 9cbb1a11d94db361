# time: structures, formatting, parsing, round trips, errors.
import time

t = time.gmtime(86400 * 59 + 3661)
print(t, t.tm_year, t[3], t.tm_gmtoff, len(t), t == (1970, 3, 1, 1, 1, 1, 6, 60, 0), time.strftime('%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %I %y %U %w %%', t), time.asctime(t))
print(time.strptime('2024-02-29 12:30', '%Y-%m-%d %H:%M'), time.strptime('1 Jan 99', '%d %b %y').tm_year, time.strptime('Sun Mar  1 01:01:01 1970').tm_yday, time.strptime('12:30 PM', '%I:%M %p').tm_hour)
print(time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)), time.struct_time(range(9)).tm_sec, time.gmtime(0)[:3], time.gmtime(1.9).tm_sec, time.gmtime(-1)[:6])
print(time.time() > 1e9, time.time_ns() > 10 ** 18, time.monotonic() <= time.monotonic(), time.perf_counter_ns() > 0, time.process_time() >= 0, time.thread_time() >= 0, isinstance(time.timezone, int), isinstance(time.tzname, tuple), isinstance(time.daylight, int))
start = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - start >= 0.009, time.mktime(time.localtime(1000000)) == 1000000, time.localtime(0).tm_isdst in (0, 1), time.ctime(0)[-4:])
for bad in (lambda: time.sleep(-1), lambda: time.sleep('a'), lambda: time.strptime('x', '%Y'), lambda: time.strptime('2024', '%Q'), lambda: time.gmtime(1e30), lambda: time.struct_time((1, 2)), lambda: time.strftime(3), lambda: time.strptime('2024-02-30', '%Y-%m-%d'), lambda: time.strptime('a b', 'a'), lambda: time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.mktime(3)):
    try:
        print(bad())
    except (ValueError, TypeError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
