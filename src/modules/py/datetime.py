"""Dates, times, their differences, and time zones.

A date is known by its ordinal too: day 1 is January 1st of the year 1. Aware
objects carry a tzinfo, which says how far from UTC they are.
"""

import math as _math
import time as _time
from _padcell import show_as as _show_as
from collections import namedtuple as _namedtuple
from operator import index as _index

__all__ = ['date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR',
           'MAXYEAR', 'UTC']

MINYEAR = 1
MAXYEAR = 9999
_MAXORDINAL = 3652059
_US_DAY = 86_400_000_000

_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct',
                'Nov', 'Dec')
_DAY_NAMES = ('', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')


# -------------------------------------------------------------------------- calendar

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_year(year):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _MONTH_DAYS[month]


def _days_before_month(year, month):
    return _BEFORE_MONTH[month] + (month > 2 and _is_leap(year))


def _ymd2ord(year, month, day):
    return _days_before_year(year) + _days_before_month(year, month) + day


def _ord2ymd(n):
    # Take off whole cycles of 400, 100, 4 and 1 years.
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        # The last day of a leap cycle.
        return year - 1, 12, 31
    month = (n + 50) >> 5
    before = _days_before_month(year, month)
    if before > n:
        month -= 1
        before = _days_before_month(year, month)
    return year, month, n - before + 1


def _iso_week1_monday(year):
    first = _ymd2ord(year, 1, 1)
    weekday = (first + 6) % 7
    monday = first - weekday
    return monday + 7 if weekday > 3 else monday


def _from_iso_week(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'Year is out of range: {year}')
    if not 0 < week < 53:
        # Week 53 exists in years that begin or end on a Thursday.
        first = _ymd2ord(year, 1, 1) % 7
        if not (week == 53 and (first == 4 or first == 3 and _is_leap(year))):
            raise ValueError(f'Invalid week: {week}')
    if not 0 < day < 8:
        raise ValueError(f'Invalid day: {day} (range is [1, 7])')
    return _ord2ymd(_iso_week1_monday(year) + (week - 1) * 7 + day - 1)


# -------------------------------------------------------------------------- checking

def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second = _index(hour), _index(minute), _index(second)
    microsecond = _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond, fold


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError('tzinfo argument must be None or of a tzinfo subclass, '
                        f"not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return
    if not isinstance(offset, timedelta):
        raise TypeError(f'tzinfo.{name}() must return None or a timedelta, '
                        f"not '{type(offset).__name__}'")
    if not -_DAY < offset < _DAY:
        raise ValueError('offset must be a timedelta strictly between '
                         '-timedelta(hours=24) and timedelta(hours=24).')


def _format_offset(offset, colon=':'):
    if offset is None:
        return ''
    sign = '+'
    if offset._days < 0:
        sign, offset = '-', -offset
    minutes, seconds = divmod(offset._seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f'{sign}{hours:02}{colon}{minutes:02}'
    if seconds or offset._microseconds:
        text += f'{colon}{seconds:02}'
        if offset._microseconds:
            text += f'.{offset._microseconds:06}'
    return text


def _format_time(hour, minute, second, micro, timespec='auto'):
    if timespec == 'auto':
        timespec = 'microseconds' if micro else 'seconds'
    if timespec == 'hours':
        return f'{hour:02}'
    if timespec == 'minutes':
        return f'{hour:02}:{minute:02}'
    if timespec == 'seconds':
        return f'{hour:02}:{minute:02}:{second:02}'
    if timespec == 'milliseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{micro // 1000:03}'
    if timespec == 'microseconds':
        return f'{hour:02}:{minute:02}:{second:02}.{micro:06}'
    raise ValueError('Unknown timespec value')


def _strftime(obj, format, fields):
    # %f, %z, %:z and %Z are filled in here, the rest is the system's.
    parts = []
    at = 0
    while True:
        percent = format.find('%', at)
        if percent < 0 or percent + 1 >= len(format):
            parts.append(format[at:])
            break
        parts.append(format[at:percent])
        kind = format[percent + 1]
        at = percent + 2
        if kind == 'f':
            parts.append(f'{getattr(obj, "microsecond", 0):06}')
        elif kind == 'z':
            offset = obj.utcoffset() if hasattr(obj, 'utcoffset') else None
            parts.append(_format_offset(offset, ''))
        elif kind == ':' and format[at:at + 1] == 'z':
            at += 1
            offset = obj.utcoffset() if hasattr(obj, 'utcoffset') else None
            parts.append(_format_offset(offset))
        elif kind == 'Z':
            name = obj.tzname() if hasattr(obj, 'tzname') else None
            parts.append((name or '').replace('%', '%%'))
        else:
            parts.append('%' + kind)
    return _time.strftime(''.join(parts), fields)


# --------------------------------------------------------------------- ISO 8601 input

def _two_digits(text, at):
    pair = text[at:at + 2]
    if len(pair) != 2 or not (pair.isascii() and pair.isdecimal()):
        raise ValueError
    return int(pair)


def _date_length(text):
    # How much of the text is the date, by what the separators say.
    size = len(text)
    if size == 7:
        return 7
    if text[4:5] == '-':
        if text[5:6] == 'W':
            if size > 8 and text[8] == '-':
                if size == 9:
                    raise ValueError
                if size > 10 and text[10].isdecimal():
                    # YYYY-Www followed by a time with - between.
                    return 8
                return 10
            return 8
        return 10
    if text[4:5] == 'W':
        digits = 7
        while digits < size and text[digits].isdecimal() and text[digits].isascii():
            digits += 1
        if digits < 9:
            return digits
        return 7 if digits % 2 == 0 else 8
    return 8


def _parse_iso_date(text):
    if len(text) not in (7, 8, 10) or not (text[:4].isascii() and text[:4].isdecimal()):
        raise ValueError
    year = int(text[:4])
    dashed = text[4] == '-'
    at = 4 + dashed
    if text[at:at + 1] == 'W':
        week = _two_digits(text, at + 1)
        at += 3
        day = 1
        if len(text) > at:
            if (text[at] == '-') != dashed:
                raise ValueError('Inconsistent use of dash separator')
            at += dashed
            tail = text[at:]
            if len(tail) != 1 or not tail.isdecimal():
                raise ValueError
            day = int(tail)
        return _from_iso_week(year, week, day)
    month = _two_digits(text, at)
    at += 2
    if (text[at:at + 1] == '-') != dashed:
        raise ValueError('Inconsistent use of dash separator')
    at += dashed
    day = _two_digits(text, at)
    if at + 2 != len(text):
        raise ValueError
    return year, month, day


def _parse_clock(text):
    # HH[:MM[:SS[.fff[fff]]]] as four numbers.
    # As loose as CPython: a fraction may follow any part, and what follows whole
    # seconds is one whatever stands between.
    numbers = [0, 0, 0, 0]
    at = 0
    colons = False
    for place in range(3):
        numbers[place] = _two_digits(text, at)
        at += 2
        following = text[at:at + 1]
        if place == 0:
            colons = following == ':'
        if not following:
            return numbers
        if following in '.,':
            at += 1
            break
        if colons:
            if following != ':':
                raise ValueError
            at += 1
    digits = text[at:]
    if not digits or not (digits.isascii() and digits.isdecimal()):
        raise ValueError
    numbers[3] = int(digits[:6].ljust(6, '0'))
    return numbers


def _parse_iso_time(text):
    if len(text) < 2:
        raise ValueError('Isoformat time too short')
    at = max(text.find('-'), text.find('+'), text.find('Z')) if not (
        '+' in text or '-' in text) else max(text.find('-'), text.find('+'))
    zone = None
    clock = text if at < 0 else text[:at]
    numbers = _parse_clock(clock)
    if at >= 0:
        if text[at] == 'Z':
            if at + 1 != len(text):
                raise ValueError
            zone = timezone.utc
        else:
            tail = text[at + 1:]
            hours, minutes, seconds, micros = _parse_clock(tail)
            if not (hours or minutes or seconds or micros):
                zone = timezone.utc
            else:
                delta = timedelta(hours=hours, minutes=minutes, seconds=seconds,
                                  microseconds=micros)
                zone = timezone(-delta if text[at] == '-' else delta)
    return *numbers, zone


# ------------------------------------------------------------------------- timedelta

def _divide_nearest(a, b):
    # a / b rounded to the nearest whole number, halves to even.
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2 == 1:
        q += 1
    return q


class timedelta:
    """A difference of times: days, seconds and microseconds, normalized."""

    __slots__ = '_days', '_seconds', '_microseconds', '_hashcode'

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                weeks=0):
        total = 0
        leftover = 0.0
        for name, value, scale in (('microseconds', microseconds, 1),
                                   ('milliseconds', milliseconds, 1000),
                                   ('seconds', seconds, 1_000_000),
                                   ('minutes', minutes, 60_000_000),
                                   ('hours', hours, 3_600_000_000), ('days', days, _US_DAY),
                                   ('weeks', weeks, 7 * _US_DAY)):
            if isinstance(value, int):
                total += value * scale
            elif isinstance(value, float):
                fraction, whole = _math.modf(value)
                total += int(whole) * scale
                if fraction:
                    fraction, whole = _math.modf(fraction * scale)
                    total += int(whole)
                    leftover += fraction
            else:
                raise TypeError(f'unsupported type for timedelta {name} component: '
                                f'{type(value).__name__}')
        if leftover:
            rounded = round(leftover)
            if abs(rounded - leftover) == 0.5:
                # A tie: make the whole even, not the part.
                odd = total & 1
                rounded = int(2.0 * round((leftover + odd) * 0.5)) - odd
            total += rounded
        return cls._from_us(total)

    @classmethod
    def _from_us(cls, total):
        days, rest = divmod(total, _US_DAY)
        if not -1 << 31 <= days < 1 << 31:
            raise OverflowError('Python int too large to convert to C int')
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f'days={days}; must have magnitude <= 999999999')
        self = object.__new__(cls)
        self._days = days
        self._seconds, self._microseconds = divmod(rest, 1_000_000)
        self._hashcode = -1
        return self

    def _us(self):
        return (self._days * 86400 + self._seconds) * 1_000_000 + self._microseconds

    @property
    def days(self):
        """The days."""
        return self._days

    @property
    def seconds(self):
        """The seconds, from 0 to 86399."""
        return self._seconds

    @property
    def microseconds(self):
        """The microseconds, from 0 to 999999."""
        return self._microseconds

    def total_seconds(self):
        """The whole in seconds."""
        return self._us() / 1_000_000

    def __repr__(self):
        parts = [f'{name}={value}' for name, value in
                 (('days', self._days), ('seconds', self._seconds),
                  ('microseconds', self._microseconds)) if value]
        return f'{_class_name(self)}({", ".join(parts) or "0"})'

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02}:{seconds:02}'
        if self._days:
            text = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, {text}'
        if self._microseconds:
            text += f'.{self._microseconds:06}'
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._us() + other._us())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._us() - other._us())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(other._us() - self._us())
        return NotImplemented

    def __neg__(self):
        return timedelta._from_us(-self._us())

    def __pos__(self):
        return timedelta._from_us(self._us())

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._from_us(self._us() * other)
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._from_us(_divide_nearest(self._us() * above, below))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            divisor = other._us()
        elif isinstance(other, int):
            divisor = other
        else:
            return NotImplemented
        if not divisor:
            raise ZeroDivisionError('integer division or modulo by zero')
        whole = self._us() // divisor
        return whole if divisor is not other else timedelta._from_us(whole)

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError('integer division or modulo by zero')
            return timedelta._from_us(_divide_nearest(self._us(), other))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._from_us(_divide_nearest(below * self._us(), above))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._from_us(self._us() % other._us())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us(), other._us())
            return q, timedelta._from_us(r)
        return NotImplemented

    def __eq__(self, other):
        return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us() < other._us() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us() <= other._us() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us() > other._us() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us() >= other._us() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash((self._days, self._seconds, self._microseconds))
        return self._hashcode

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)
_DAY = timedelta(1)


def _class_name(obj):
    # Subclasses are shown by their name alone.
    cls = type(obj)
    if cls.__module__ == 'datetime':
        return f'datetime.{cls.__name__}'
    return cls.__name__


# ------------------------------------------------------------------------------ date

class date:
    """A day of the Gregorian calendar, reckoned back to the year 1."""

    __slots__ = '_year', '_month', '_day', '_hashcode'

    def __new__(cls, year, month=None, day=None):
        for name, value, place in (('month', month, 2), ('day', day, 3)):
            if value is None:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
        year, month, day = _check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hashcode = -1
        return self

    @classmethod
    def fromtimestamp(cls, t):
        """The local day of a POSIX timestamp."""
        if t is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        year, month, day, *_ = _time.localtime(t)
        return cls(year, month, day)

    @classmethod
    def today(cls):
        """Today."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n):
        """The day of an ordinal number."""
        n = _index(n)
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > _MAXORDINAL:
            raise ValueError(f'year {_ord2ymd(n)[0]} is out of range')
        return cls(*_ord2ymd(n))

    @classmethod
    def fromisoformat(cls, date_string):
        """The day of a text of ISO 8601."""
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        if len(date_string) not in (7, 8, 10):
            raise ValueError(f'Invalid isoformat string: {date_string!r}')
        try:
            return cls(*_parse_iso_date(date_string))
        except ValueError as error:
            if error.args and cls._tells(error):
                raise
            raise ValueError(f'Invalid isoformat string: {date_string!r}') from None

    @staticmethod
    def _tells(error):
        # Whether an error of the parts says more than that the text is bad.
        return str(error).startswith(('year', 'month', 'day', 'hour', 'minute', 'second',
                                      'offset'))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO year, week and weekday."""
        return cls(*_from_iso_week(year, week, day))

    def __repr__(self):
        return f'{_class_name(self)}({self._year}, {self._month}, {self._day})'

    def ctime(self):
        """The day as ctime() shows it."""
        return (f'{_DAY_NAMES[self.isoweekday()]} {_MONTH_NAMES[self._month]} '
                f'{self._day:2d} 00:00:00 {self._year:04d}')

    def strftime(self, format):
        """The day by a format."""
        if not isinstance(format, str):
            raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt):
        if not isinstance(fmt, str):
            raise TypeError(f'must be str, not {type(fmt).__name__}')
        return self.strftime(fmt) if fmt else str(self)

    def isoformat(self):
        """YYYY-MM-DD."""
        return f'{self._year:04}-{self._month:02}-{self._day:02}'

    def __str__(self):
        return self.isoformat()

    @property
    def year(self):
        """The year, 1 to 9999."""
        return self._year

    @property
    def month(self):
        """The month, 1 to 12."""
        return self._month

    @property
    def day(self):
        """The day of the month."""
        return self._day

    def timetuple(self):
        """A time.struct_time."""
        return _struct_time(self._year, self._month, self._day, 0, 0, 0, -1)

    def toordinal(self):
        """The ordinal number."""
        return _ymd2ord(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """The day with some fields replaced."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day)

    __replace__ = replace

    def weekday(self):
        """The weekday, from 0 for Monday."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """The weekday, from 1 for Monday."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """The ISO year, week and weekday."""
        year = self._year
        monday = _iso_week1_monday(year)
        today = self.toordinal()
        week, day = divmod(today - monday, 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _iso_week1_monday(year), 7)
        elif week >= 52 and today >= _iso_week1_monday(year + 1):
            year, week = year + 1, 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash(self._key())
        return self._hashcode

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = self.toordinal() + other._days
            if 0 < ordinal <= _MAXORDINAL:
                return type(self).fromordinal(ordinal)
            raise OverflowError('date value out of range')
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return self.__class__, self._key()


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = _DAY

IsoCalendarDate = _namedtuple('IsoCalendarDate', ('year', 'week', 'weekday'))
IsoCalendarDate.__repr__ = lambda self: (
    f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})')


def _struct_time(year, month, day, hour, minute, second, dst):
    weekday = (_ymd2ord(year, month, day) + 6) % 7
    yearday = _days_before_month(year, month) + day
    return _time.struct_time((year, month, day, hour, minute, second, weekday, yearday, dst))


# ---------------------------------------------------------------------------- tzinfo

class tzinfo:
    """The base of time zones; a subclass says utcoffset, dst and tzname."""

    __slots__ = ()

    def tzname(self, dt):
        """The name of the zone."""
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        """How far local time is ahead of UTC, as a timedelta."""
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        """The part of it that is daylight saving, as a timedelta."""
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        """A datetime in UTC, labeled with this zone, in local time."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = dt.dst()
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - saving
        if delta:
            dt += delta
            saving = dt.dst()
            if saving is None:
                raise ValueError('fromutc(): dt.dst gave inconsistent results; cannot '
                                 'convert')
        return dt + saving

    def __reduce__(self):
        from _padcell import instance_dict
        hook = getattr(self, '__getinitargs__', None)
        return self.__class__, hook() if hook else (), instance_dict(self) or None


_UNSET = object()


class timezone(tzinfo):
    """A zone with a fixed distance from UTC."""

    __slots__ = '_offset', '_name'

    def __new__(cls, offset, name=_UNSET):
        if not isinstance(offset, timedelta):
            raise TypeError("timezone() argument 1 must be datetime.timedelta, "
                            f'not {type(offset).__name__}')
        if name is _UNSET:
            if not offset and cls.utc is not None:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f'timezone() argument 2 must be str, not {type(name).__name__}')
        if not -_DAY < offset < _DAY:
            raise ValueError('offset must be a timedelta strictly between '
                             '-timedelta(hours=24) and timedelta(hours=24), '
                             f'not {offset!r}.')
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name=None):
        self = tzinfo.__new__(cls)
        self._offset, self._name = offset, name
        return self

    utc = None

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return f'datetime.timezone({self._offset!r})'
        return f'datetime.timezone({self._offset!r}, {self._name!r})'

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f'{name}(dt) argument must be a datetime instance or None, '
                            f'not {type(dt).__name__}')

    def utcoffset(self, dt):
        self._check(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt):
        self._check(dt, 'tzname')
        if self._name is not None:
            return self._name
        return 'UTC' if not self._offset else 'UTC' + _format_offset(self._offset)

    def dst(self, dt):
        self._check(dt, 'dst')
        return None

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime instance, '
                            f'not {type(dt).__name__}')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __reduce__(self):
        args = (self._offset,) if self._name is None else (self._offset, self._name)
        return self.__class__, args


timezone.utc = UTC = timezone._make(timedelta(0))
timezone.min = timezone._make(-timedelta(hours=23, minutes=59))
timezone.max = timezone._make(timedelta(hours=23, minutes=59))


# ------------------------------------------------------------------------------ time

class time:
    """A time of day, perhaps in a time zone."""

    __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_hashcode', '_fold'

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second,
                                                              microsecond, fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second = hour, minute, second
        self._microsecond, self._tzinfo, self._fold = microsecond, tzinfo, fold
        self._hashcode = -1
        return self

    @property
    def hour(self):
        """The hour, 0 to 23."""
        return self._hour

    @property
    def minute(self):
        """The minute, 0 to 59."""
        return self._minute

    @property
    def second(self):
        """The second, 0 to 59."""
        return self._second

    @property
    def microsecond(self):
        """The microsecond, 0 to 999999."""
        return self._microsecond

    @property
    def tzinfo(self):
        """The time zone or None."""
        return self._tzinfo

    @property
    def fold(self):
        """1 for the second of two equal local times."""
        return self._fold

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _compare(self, other, op):
        # The two keys to compare, or None if they can't be.
        if self._tzinfo is other._tzinfo:
            return self._clock(), other._clock()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return self._clock(), other._clock()
        if mine is None or theirs is None:
            if op == '==':
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return self._utc_us(mine), other._utc_us(theirs)

    def _utc_us(self, offset):
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return seconds * 1_000_000 + self._microsecond - offset._us()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other, '==')
        return a == b

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other, '<')
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other, '<=')
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other, '>')
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._compare(other, '>=')
        return a >= b

    def __hash__(self):
        if self._hashcode == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if offset is None:
                self._hashcode = hash(self._clock())
            else:
                self._hashcode = hash(('time', self._utc_us(offset)))
        return self._hashcode

    def _arguments(self):
        if self._microsecond:
            parts = [self._second, self._microsecond]
        elif self._second:
            parts = [self._second]
        else:
            parts = []
        return parts

    def __repr__(self):
        parts = [str(part) for part in (self._hour, self._minute, *self._arguments())]
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        if self._fold:
            parts.append('fold=1')
        return f'{_class_name(self)}({", ".join(parts)})'

    def isoformat(self, timespec='auto'):
        """HH:MM:SS[.mmmmmm][+HH:MM]."""
        return (_format_time(*self._clock(), timespec)
                + _format_offset(self.utcoffset()))

    def __str__(self):
        return self.isoformat()

    @classmethod
    def fromisoformat(cls, time_string):
        """The time of a text of ISO 8601."""
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        try:
            *numbers, zone = _parse_iso_time(time_string.removeprefix('T'))
            return cls(*numbers, zone)
        except ValueError as error:
            if date._tells(error):
                raise
            raise ValueError(f'Invalid isoformat string: {time_string!r}') from None

    def strftime(self, format):
        """The time by a format."""
        fields = _time.struct_time((1900, 1, 1, self._hour, self._minute, self._second,
                                    0, 1, -1))
        return _strftime(self, format, fields)

    __format__ = date.__format__

    def utcoffset(self):
        """The distance from UTC, or None."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.utcoffset(None)
        _check_offset('utcoffset', offset)
        return offset

    def tzname(self):
        """The name of the zone, or None."""
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        """The daylight saving, or None."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.dst(None)
        _check_offset('dst', offset)
        return offset

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        """The time with some fields replaced."""
        return type(self)(self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce__(self):
        return self.__class__, (*self._clock(), self._tzinfo)


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
_time_class, _tzinfo_class = time, tzinfo


# -------------------------------------------------------------------------- datetime

_EPOCH_ORDINAL = _ymd2ord(1970, 1, 1)


class datetime(date):
    """A day and a time of day, perhaps in a time zone."""

    __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold'

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        for name, value, place in (('month', month, 2), ('day', day, 3)):
            if value is None:
                raise TypeError(f"function missing required argument '{name}' (pos {place})")
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second,
                                                              microsecond, fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second = hour, minute, second
        self._microsecond, self._tzinfo, self._fold = microsecond, tzinfo, fold
        self._hashcode = -1
        return self

    @property
    def hour(self):
        """The hour, 0 to 23."""
        return self._hour

    @property
    def minute(self):
        """The minute, 0 to 59."""
        return self._minute

    @property
    def second(self):
        """The second, 0 to 59."""
        return self._second

    @property
    def microsecond(self):
        """The microsecond, 0 to 999999."""
        return self._microsecond

    @property
    def tzinfo(self):
        """The time zone or None."""
        return self._tzinfo

    @property
    def fold(self):
        """1 for the second of two equal local times."""
        return self._fold

    @classmethod
    def _from_timestamp(cls, t, utc, tz):
        if not isinstance(t, float):
            t = _index(t)
        fraction, seconds = _math.modf(t)
        micros = round(fraction * 1e6)
        seconds = int(seconds)
        if micros >= 1_000_000:
            seconds, micros = seconds + 1, micros - 1_000_000
        elif micros < 0:
            seconds, micros = seconds - 1, micros + 1_000_000
        converter = _time.gmtime if utc else _time.localtime
        year, month, day, hour, minute, second, *_ = converter(seconds)
        result = cls(year, month, day, hour, minute, min(second, 59), micros, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The time of a POSIX timestamp, local or in a zone."""
        _check_tzinfo(tz)
        return cls._from_timestamp(timestamp, tz is not None, tz)

    @classmethod
    def utcfromtimestamp(cls, t):
        """The time of a POSIX timestamp in UTC, without a zone."""
        _deprecated('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return cls._from_timestamp(t, True, None)

    @classmethod
    def now(cls, tz=None):
        """Now, local or in a zone."""
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        """Now in UTC, without a zone."""
        _deprecated('utcnow', 'now(datetime.UTC)')
        return cls._from_timestamp(_time.time(), True, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """A day and a time of day together."""
        if not isinstance(date, _date_class):
            raise TypeError('combine() argument 1 must be datetime.date, '
                            f'not {type(date).__name__}')
        if not isinstance(time, _time_class):
            raise TypeError('combine() argument 2 must be datetime.time, '
                            f'not {type(time).__name__}')
        if tzinfo is True:
            tzinfo = time.tzinfo
        return cls(date.year, date.month, date.day, *time._clock(), tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string):
        """The time of a text of ISO 8601."""
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        invalid = ValueError(f'Invalid isoformat string: {date_string!r}')
        if len(date_string) < 7:
            raise invalid
        try:
            end = _date_length(date_string)
            day = _parse_iso_date(date_string[:end])
            clock = date_string[end + 1:]
            parts = _parse_iso_time(clock) if len(date_string) > end else (0, 0, 0, 0, None)
            return cls(*day, *parts)
        except ValueError as error:
            if date._tells(error):
                raise
            raise invalid from None

    def timetuple(self):
        """A time.struct_time."""
        dst = self.dst()
        dst = -1 if dst is None else 1 if dst else 0
        return _struct_time(self._year, self._month, self._day, self._hour, self._minute,
                            self._second, dst)

    def _seconds(self):
        # Seconds since the epoch as if local time were UTC.
        days = self.toordinal() - _EPOCH_ORDINAL
        return ((days * 24 + self._hour) * 60 + self._minute) * 60 + self._second

    def timestamp(self):
        """The POSIX timestamp."""
        if self._tzinfo is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self - _EPOCH).total_seconds()

    def _local_seconds(self):
        # Find the second whose local time is this, by trying the distances from
        # UTC that hold around it.
        t = self._seconds()

        def local(u):
            year, month, day, hour, minute, second, *_ = _time.localtime(u)
            days = _ymd2ord(year, month, day) - _EPOCH_ORDINAL
            return ((days * 24 + hour) * 60 + minute) * 60 + second

        a = local(t) - t
        u1 = t - a
        t1 = local(u1)
        if t1 == t:
            # Perhaps another second has the same local time.
            u2 = u1 + (-86400, 86400)[self._fold]
            b = local(u2) - u2
            if a == b:
                return u1
        else:
            b = t1 - u1
        u2 = t - b
        t2 = local(u2)
        if t2 == t:
            return u2
        if t1 == t:
            return u1
        return (max, min)[self._fold](u1, u2)

    def utctimetuple(self):
        """A time.struct_time in UTC."""
        offset = self.utcoffset()
        moved = self - offset if offset else self
        return _struct_time(moved._year, moved._month, moved._day, moved._hour, moved._minute,
                            moved._second, 0)

    def date(self):
        """The day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """The time of day, without a zone."""
        return _time_class(*self._clock(), fold=self._fold)

    def timetz(self):
        """The time of day, with the zone."""
        return _time_class(*self._clock(), self._tzinfo, fold=self._fold)

    def _clock(self):
        return self._hour, self._minute, self._second, self._microsecond

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True, *, fold=None):
        """The time with some fields replaced."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day,
                          self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _local_timezone(self):
        seconds = (self._local_seconds() if self._tzinfo is None
                   else (self - _EPOCH) // timedelta(seconds=1))
        local = _time.localtime(seconds)
        return timezone(timedelta(seconds=local.tm_gmtoff), local.tm_zone)

    def astimezone(self, tz=None):
        """The same moment in another zone, the local one by default."""
        if tz is None:
            tz = self._local_timezone()
        elif not isinstance(tz, _tzinfo_class):
            raise TypeError('tzinfo argument must be None or of a tzinfo subclass, '
                            f"not type '{type(tz).__name__}'")
        mine = self._tzinfo
        offset = None if mine is None else mine.utcoffset(self)
        if offset is None:
            mine = self.replace(tzinfo=None)._local_timezone()
            offset = mine.utcoffset(self)
        if tz is mine:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def ctime(self):
        """The time as ctime() shows it."""
        return (f'{_DAY_NAMES[self.isoweekday()]} {_MONTH_NAMES[self._month]} '
                f'{self._day:2d} {self._hour:02}:{self._minute:02}:{self._second:02} '
                f'{self._year:04d}')

    def isoformat(self, sep='T', timespec='auto'):
        """YYYY-MM-DDTHH:MM:SS[.mmmmmm][+HH:MM]."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, '
                            f'not {"str" if isinstance(sep, str) else type(sep).__name__}')
        return (f'{self._year:04}-{self._month:02}-{self._day:02}{sep}'
                + _format_time(*self._clock(), timespec) + _format_offset(self.utcoffset()))

    def __repr__(self):
        parts = [self._year, self._month, self._day, *self._clock()]
        if not parts[-1]:
            del parts[-1]
            if not parts[-1]:
                del parts[-1]
        parts = [str(part) for part in parts]
        if self._tzinfo is not None:
            parts.append(f'tzinfo={self._tzinfo!r}')
        if self._fold:
            parts.append('fold=1')
        return f'{_class_name(self)}({", ".join(parts)})'

    def __str__(self):
        return self.isoformat(sep=' ')

    @classmethod
    def strptime(cls, date_string, format):
        """The time a text says, read by a format."""
        from _strptime import _strptime_datetime
        for number, arg in enumerate((date_string, format), start=1):
            if not isinstance(arg, str):
                raise TypeError(f'strptime() argument {number} must be str, '
                                f'not {type(arg).__name__}')
        return _strptime_datetime(cls, date_string, format)

    def utcoffset(self):
        """The distance from UTC, or None."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.utcoffset(self)
        _check_offset('utcoffset', offset)
        return offset

    def tzname(self):
        """The name of the zone, or None."""
        if self._tzinfo is None:
            return None
        name = self._tzinfo.tzname(self)
        if name is not None and not isinstance(name, str):
            raise TypeError('tzinfo.tzname() must return None or a string, '
                            f"not '{type(name).__name__}'")
        return name

    def dst(self):
        """The daylight saving, or None."""
        if self._tzinfo is None:
            return None
        offset = self._tzinfo.dst(self)
        _check_offset('dst', offset)
        return offset

    def _us(self):
        # Microseconds since year 1 in local time.
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return (self.toordinal() * 86400 + seconds) * 1_000_000 + self._microsecond

    def _compare(self, other, op):
        if self._tzinfo is other._tzinfo:
            return self._us(), other._us()
        mine, theirs = self.utcoffset(), other.utcoffset()
        if op == '==':
            # Times whose distance from UTC depends on fold equal nothing else.
            if (mine != self.replace(fold=not self._fold).utcoffset()
                    or theirs != other.replace(fold=not other._fold).utcoffset()):
                return 0, 1
        if mine == theirs:
            return self._us(), other._us()
        if mine is None or theirs is None:
            if op == '==':
                return 0, 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return self._us() - mine._us(), other._us() - theirs._us()

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other, '==')
        return a == b

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other, '<')
        return a < b

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other, '<=')
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other, '>')
        return a > b

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        a, b = self._compare(other, '>=')
        return a >= b

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._moved(other._us())

    __radd__ = __add__

    def _moved(self, distance):
        days, rest = divmod(self._us() + distance, _US_DAY)
        if not 0 < days <= _MAXORDINAL:
            raise OverflowError('date value out of range')
        seconds, micros = divmod(rest, 1_000_000)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*_ord2ymd(days), hour, minute, second, micros, self._tzinfo)

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._us())
        if not isinstance(other, datetime):
            return NotImplemented
        delta = timedelta._from_us(self._us() - other._us())
        if self._tzinfo is other._tzinfo:
            return delta
        mine, theirs = self.utcoffset(), other.utcoffset()
        if mine == theirs:
            return delta
        if mine is None or theirs is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return delta + theirs - mine

    def __hash__(self):
        if self._hashcode == -1:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if offset is None:
                self._hashcode = hash((self._key(), self._clock()))
            else:
                self._hashcode = hash(('datetime', self._us() - offset._us()))
        return self._hashcode

    def __reduce__(self):
        return self.__class__, (*self._key(), *self._clock(), self._tzinfo)


def _deprecated(name, better):
    import warnings
    warnings.warn(f'datetime.datetime.{name}() is deprecated and scheduled for removal in a '
                  'future version. Use timezone-aware objects to represent datetimes in '
                  f'UTC: datetime.datetime.{better}.', DeprecationWarning, stacklevel=3)


_date_class = date
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

for _cls in (date, time, datetime, timedelta, tzinfo, timezone):
    # Messages about operands name these classes with their module.
    _show_as(_cls, f'datetime.{_cls.__name__}')
del _cls
