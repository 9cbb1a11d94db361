# calendar and graphlib: months as text, iteration, leap years, sorting graphs, cycles.
import calendar
import graphlib

print(calendar.month(2024, 2), calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29), calendar.monthcalendar(2024, 2)[0], calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.day_name[0], list(calendar.month_abbr)[1:3], calendar.firstweekday(), calendar.MONDAY, calendar.Month.MAY, calendar.FEBRUARY)
c = calendar.TextCalendar(calendar.SUNDAY)
print(c.formatweek([(1, 0), (2, 1)], 3), c.formatweekheader(2), c.formatmonthname(2024, 5, 20), list(c.iterweekdays()), list(c.itermonthdays(2024, 2))[:5], list(c.itermonthdays2(2024, 2))[:3], [str(d) for d in c.itermonthdates(2024, 2)][:2], len(c.yeardayscalendar(2024, 3)))
print(calendar.TextCalendar().formatyear(2024, m=4)[:200])
for bad in (lambda: calendar.monthrange(2024, 13), lambda: calendar.weekday(2024, 2, 30), lambda: calendar.setfirstweekday(9), lambda: calendar.TextCalendar().formatmonth(2024, 0)):
    try:
        print(bad())
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
ts = graphlib.TopologicalSorter({'D': {'B', 'C'}, 'B': {'A'}, 'C': {'A'}})
print(list(graphlib.TopologicalSorter({'c': ['b'], 'b': ['a']}).static_order()))
ts.prepare()
order = []
while ts.is_active():
    ready = sorted(ts.get_ready())
    order.append(ready)
    ts.done(*ready)
print(order, bool(ts))
g = graphlib.TopologicalSorter()
g.add('x', 'y')
g.add('y', 'x')
for bad in (lambda: g.prepare(), lambda: ts.add('q'), lambda: ts.done('zz'), lambda: graphlib.TopologicalSorter().get_ready(), lambda: graphlib.TopologicalSorter().done('a'), lambda: ts.prepare()):
    try:
        print(bad())
    except (graphlib.CycleError, ValueError) as e:
        print(type(e).__name__, e.args[0], sorted(e.args[1]) if len(e.args) > 1 else '')
