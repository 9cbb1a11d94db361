# Months and years as lists and text.
import calendar as cal
from calendar import *
print(month(2024, 2)); prmonth(2023, 10, w=3, l=1); print(cal.calendar(2024)[:700]); print(TextCalendar(6).formatyear(2025, m=4)[:900])
print(isleap(2000), isleap(1900), leapdays(2000, 2025), weekday(2024, 2, 29), repr(weekday(2024, 2, 29)), monthrange(2024, 2), monthcalendar(2024, 2), timegm((2024, 2, 29, 12, 0, 0)), list(month_name)[:3], list(day_abbr), firstweekday(), cal.weekheader(3), JANUARY, repr(MARCH), repr(SUNDAY), Month(3), Day.FRIDAY == 4)
c = Calendar(6); print(list(c.iterweekdays()), list(c.itermonthdays2(2024, 2))[:5], list(c.itermonthdays3(2024, 1))[:2], [str(d) for d in list(c.itermonthdates(2024, 2))[-3:]], len(c.yeardayscalendar(2024)), c.monthdatescalendar(2024, 12)[-1][-1])
for bad in (lambda: monthrange(2024, 13), lambda: setfirstweekday(7), lambda: month(2024, 0)):
    try: bad()
    except ValueError as e: print(type(e).__name__, e)
setfirstweekday(6); print(cal.weekheader(2), firstweekday()); setfirstweekday(0)
