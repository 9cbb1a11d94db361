# time: struct_time, gmtime, mktime-free conversions, strftime and strptime, errors.
import time
for t in [
    "time.strftime('%Y-%m-%d %H:%M:%S %j %U %w %a %A %b %B %p %I %y %%', time.gmtime(1e9)), time.strftime('', time.gmtime(0)), time.asctime(time.gmtime(0))",
    "time.strptime('2024-02-29', '%Y-%m-%d')[:], time.strptime('Mon Jan  1 2024', '%a %b %d %Y').tm_wday, time.strptime('12 PM', '%I %p').tm_hour, time.strptime('12 AM', '%I %p').tm_hour",
    "time.strptime('x', '%Y')",
    "time.strptime('2023-02-29', '%Y-%m-%d')",
    "time.strptime('1', '%')",
    "time.strptime(5, '%Y')",
    'time.struct_time(range(8))',
    'time.struct_time(range(12))',
    'time.struct_time(5)',
    "time.gmtime('a')",
    'time.gmtime(10**20)',
    'time.strftime(5)',
    "time.strftime('%Y', 5)",
    "time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0))",
    'time.asctime((1, 2))',
    'time.sleep(-1)',
    "time.sleep('a')",
    'time.mktime(5)',
    "time.struct_time._fields if hasattr(time.struct_time, '_fields') else (time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.n_unnamed_fields)",
    'time.gmtime(0) == time.gmtime(0), time.gmtime(0) < time.gmtime(1), hash(time.gmtime(0)) == hash(tuple(time.gmtime(0))), isinstance(time.gmtime(0), tuple), time.gmtime(0)[0:2], len(time.gmtime(0))',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
