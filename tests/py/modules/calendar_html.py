# Months, years and pages as HTML.
import calendar

html = calendar.HTMLCalendar()
print(html.formatmonth(2024, 2))
print(html.formatmonth(2023, 10, withyear=False))
print(html.formatweekheader(), html.formatday(0, 3), html.formatday(7, 6))
year = html.formatyear(2025, 4)
print(len(year), year[:200], year[-40:])
page = calendar.HTMLCalendar(6).formatyearpage(2021, css=None, encoding="ascii")
print(type(page), len(page), page[:330].decode())


class Styled(calendar.HTMLCalendar):
    cssclasses = ['day ' + name for name in calendar.HTMLCalendar.cssclasses]
    cssclass_noday = 'empty'


print(Styled().formatweek([(0, 0), (1, 1)]))
print(calendar.formatstring(['a', 'bb'], 5, 2) + '|')
calendar.format(['x', 'y'], 3, 1)
try:
    html.formatmonthname(2024, 13)
except IndexError as error:
    print(error)
