"""Calendars: weekdays, months and their layout as text."""

import datetime
from enum import IntEnum
from itertools import repeat

__all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday',
           'isleap', 'leapdays', 'weekday', 'monthrange', 'monthcalendar', 'prmonth', 'month',
           'prcal', 'calendar', 'timegm', 'month_name', 'month_abbr', 'day_name', 'day_abbr',
           'Calendar', 'TextCalendar', 'HTMLCalendar', 'LocaleTextCalendar',
           'LocaleHTMLCalendar', 'weekheader', 'Day', 'Month', 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL',
           'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER', 'OCTOBER', 'NOVEMBER', 'DECEMBER',
           'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']


class IllegalMonthError(ValueError, IndexError):
    """The month isn't one of 1 to 12."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f'bad month number {self.month!r}; must be 1-12'


class IllegalWeekdayError(ValueError):
    """The weekday isn't one of 0 to 6."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


Month = IntEnum('Month', 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER '
                         'OCTOBER NOVEMBER DECEMBER', module=__name__)
Day = IntEnum('Day', 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY',
              module=__name__, start=0)
(JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER,
 DECEMBER) = Month
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = Day
for _kind in (Month, Day):
    _kind.__repr__ = lambda self: f'calendar.{self.name}'
del _kind

mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
month_name = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
              'September', 'October', 'November', 'December']
month_abbr = [name[:3] for name in month_name]
day_name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
day_abbr = [name[:3] for name in day_name]


def isleap(year):
    """Whether a year is a leap year."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """The number of leap years from y1 up to y2, which isn't counted."""
    def before(year):
        year -= 1
        return year // 4 - year // 100 + year // 400
    return before(y2) - before(y1)


def weekday(year, month, day):
    """The weekday of a day."""
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400
    return Day(datetime.date(year, month, day).weekday())


def _length(year, month):
    return mdays[month] + (month == 2 and isleap(year))


def monthrange(year, month):
    """The weekday of the first of a month, and its length."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _length(year, month)


def _before(year, month):
    return (year - 1, 12) if month == 1 else (year, month - 1)


def _after(year, month):
    return (year + 1, 1) if month == 12 else (year, month + 1)


class Calendar:
    """The weeks of months and years, beginning with a weekday."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    @property
    def firstweekday(self):
        """The weekday a week begins with."""
        return self._firstweekday % 7

    @firstweekday.setter
    def firstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    def iterweekdays(self):
        """The weekdays of one week."""
        for number in range(self.firstweekday, self.firstweekday + 7):
            yield number % 7

    def itermonthdays(self, year, month):
        """The days of the weeks of a month; 0 for those outside of it."""
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        yield from repeat(0, before)
        yield from range(1, length + 1)
        yield from repeat(0, (self.firstweekday - first - length) % 7)

    def itermonthdays2(self, year, month):
        """(day, weekday) of the weeks of a month."""
        for number, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, number % 7

    def itermonthdays3(self, year, month):
        """(year, month, day) of the weeks of a month, also outside of it."""
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        after = (self.firstweekday - first - length) % 7
        y, m = _before(year, month)
        end = _length(y, m) + 1
        for day in range(end - before, end):
            yield y, m, day
        for day in range(1, length + 1):
            yield year, month, day
        y, m = _after(year, month)
        for day in range(1, after + 1):
            yield y, m, day

    def itermonthdays4(self, year, month):
        """(year, month, day, weekday) of the weeks of a month."""
        for number, (y, m, d) in enumerate(self.itermonthdays3(year, month)):
            yield y, m, d, (self.firstweekday + number) % 7

    def itermonthdates(self, year, month):
        """The dates of the weeks of a month."""
        for y, m, d in self.itermonthdays3(year, month):
            yield datetime.date(y, m, d)

    @staticmethod
    def _weeks(items):
        items = list(items)
        return [items[at:at + 7] for at in range(0, len(items), 7)]

    def monthdatescalendar(self, year, month):
        """The weeks of a month as lists of dates."""
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        """The weeks of a month as lists of (day, weekday)."""
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        """The weeks of a month as lists of days."""
        return self._weeks(self.itermonthdays(year, month))

    def _year(self, method, year, width):
        months = [method(year, month) for month in range(1, 13)]
        return [months[at:at + width] for at in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        """The months of a year, in rows, as weeks of dates."""
        return self._year(self.monthdatescalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        """The months of a year, in rows, as weeks of (day, weekday)."""
        return self._year(self.monthdays2calendar, year, width)

    def yeardayscalendar(self, year, width=3):
        """The months of a year, in rows, as weeks of days."""
        return self._year(self.monthdayscalendar, year, width)


class TextCalendar(Calendar):
    """Calendars as text."""

    def prweek(self, theweek, width):
        """Print a week."""
        print(self.formatweek(theweek, width), end='')

    def formatday(self, day, weekday, width):
        """A day."""
        return ('' if day == 0 else f'{day:2}').center(width)

    def formatweek(self, theweek, width):
        """A week, from its (day, weekday) pairs."""
        return ' '.join([self.formatday(day, number, width) for day, number in theweek])

    def formatweekday(self, day, width):
        """The name of a weekday."""
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        """The names of the weekdays."""
        return ' '.join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        """The name of a month."""
        if not 1 <= themonth <= 12:
            raise IllegalMonthError(themonth)
        name = month_name[themonth]
        return (f'{name} {theyear!r}' if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        """Print a month."""
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month as text; w is the width of a day, l the lines of a week."""
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1),
                 self.formatweekheader(w)]
        lines += [self.formatweek(week, w)
                  for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join([line.rstrip() + '\n' * l for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year as text, m months beside each other with c blanks between."""
        w, l, c = max(2, w), max(1, l), max(2, c)
        column = (w + 1) * 7 - 1
        gap = ' ' * c

        def row(texts):
            return gap.join([text.center(column) for text in texts])

        parts = [repr(theyear).center(column * m + c * (m - 1)).rstrip(), '\n' * l]
        header = self.formatweekheader(w)
        for number, months in enumerate(self.yeardays2calendar(theyear, m)):
            numbers = range(m * number + 1, min(m * (number + 1) + 1, 13))
            parts.append('\n' * l)
            names = [self.formatmonthname(theyear, k, column, False) for k in numbers]
            parts += [row(names).rstrip(), '\n' * l, row([header] * len(names)).rstrip(),
                      '\n' * l]
            for j in range(max(len(weeks) for weeks in months)):
                texts = ['' if j >= len(weeks) else self.formatweek(weeks[j], w)
                         for weeks in months]
                parts += [row(texts).rstrip(), '\n' * l]
        return ''.join(parts)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        """Print a year."""
        print(self.formatyear(theyear, w, l, c, m), end='')


class HTMLCalendar(Calendar):
    """Calendars as HTML tables; the attributes name the CSS classes."""

    cssclasses = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
    cssclasses_weekday_head = cssclasses
    cssclass_noday = 'noday'
    cssclass_month_head = 'month'
    cssclass_month = 'month'
    cssclass_year_head = 'year'
    cssclass_year = 'year'

    def formatday(self, day, weekday):
        """A day as a cell of a table."""
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        """A week as a row of a table."""
        return '<tr>' + ''.join([self.formatday(d, wd) for d, wd in theweek]) + '</tr>'

    def formatweekday(self, day):
        """The name of a weekday as a cell of the head."""
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        """The names of the weekdays as a row."""
        return '<tr>' + ''.join([self.formatweekday(i) for i in self.iterweekdays()]) + '</tr>'

    def formatmonthname(self, theyear, themonth, withyear=True):
        """The name of a month as a row."""
        name = month_name[themonth]
        if withyear:
            name = f'{name} {theyear}'
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        """A month as a table."""
        rows = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
                self.formatmonthname(theyear, themonth, withyear=withyear),
                self.formatweekheader()]
        rows += [self.formatweek(week) for week in self.monthdays2calendar(theyear, themonth)]
        rows.append('</table>')
        return ''.join([row + '\n' for row in rows])

    def formatyear(self, theyear, width=3):
        """A year as a table of tables."""
        width = max(width, 1)
        parts = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_year}">'
                 f'\n<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>']
        for first in range(1, 13, width):
            parts.append('<tr>')
            for number in range(first, min(first + width, 13)):
                parts.append(f'<td>{self.formatmonth(theyear, number, withyear=False)}</td>')
            parts.append('</tr>')
        parts.append('</table>')
        return ''.join(parts)

    def formatyearpage(self, theyear, width=3, css='calendar.css', encoding=None):
        """A year as a whole page, encoded."""
        if encoding is None:
            encoding = 'utf-8'
        lines = [f'<?xml version="1.0" encoding="{encoding}"?>\n',
                 '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                 '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n',
                 '<html>\n', '<head>\n',
                 f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n']
        if css is not None:
            lines.append(f'<link rel="stylesheet" type="text/css" href="{css}" />\n')
        lines += [f'<title>Calendar for {theyear}</title>\n', '</head>\n', '<body>\n',
                  self.formatyear(theyear, width), '</body>\n', '</html>\n']
        return ''.join(lines).encode(encoding, 'xmlcharrefreplace')


class LocaleTextCalendar(TextCalendar):
    """A TextCalendar; there is one locale only."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = locale


class LocaleHTMLCalendar(HTMLCalendar):
    """An HTMLCalendar; there is one locale only."""

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = locale


_text = TextCalendar()
firstweekday = _text.getfirstweekday
monthcalendar = _text.monthdayscalendar
prweek = _text.prweek
week = _text.formatweek
weekheader = _text.formatweekheader
prmonth = _text.prmonth
month = _text.formatmonth
calendar = _text.formatyear
prcal = _text.pryear


def setfirstweekday(firstweekday):
    """Set the weekday the functions of the module begin a week with."""
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _text.firstweekday = firstweekday


def timegm(tuple):
    """The POSIX timestamp of a time tuple in UTC."""
    year, month, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, month, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


EPOCH = 1970
_EPOCH_ORD = datetime.date(EPOCH, 1, 1).toordinal()
_colwidth = 7 * 3 - 1
_spacing = 6
error = ValueError


def formatstring(cols, colwidth=_colwidth, spacing=_spacing):
    """Several texts beside each other, each centered in its column."""
    return (' ' * spacing).join([text.center(colwidth) for text in cols])


def format(cols, colwidth=_colwidth, spacing=_spacing):
    """Print several texts beside each other."""
    print(formatstring(cols, colwidth, spacing))


def __getattr__(name):
    if name in ('January', 'February'):
        import warnings
        warnings.warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead",
                      DeprecationWarning, 2)
        return globals()[name.upper()]
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
