"""Reading dates and times by a format, for time and datetime.

The format becomes a list of pieces, each of which can match in several ways. They
are tried in the order a regular expression would try them, going back where the
rest doesn't fit.
"""

_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
           'september', 'october', 'november', 'december']
_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

# directive -> (most digits, least value, greatest value); None for any value
_NUMBERS = {'d': (2, 1, 31), 'f': (6, 0, None), 'H': (2, 0, 23), 'I': (2, 1, 12),
            'j': (3, 1, 366), 'm': (2, 1, 12), 'M': (2, 0, 59), 'S': (2, 0, 61),
            'U': (2, 0, 53), 'W': (2, 0, 53), 'V': (2, 1, 53), 'w': (1, 0, 6),
            'u': (1, 1, 7)}
_FIXED = {'y': 2, 'Y': 4, 'G': 4}
_NAMES = {'A': _DAYS, 'a': [name[:3] for name in _DAYS], 'B': _MONTHS,
          'b': [name[:3] for name in _MONTHS], 'p': ['am', 'pm']}
_NAMES['h'] = _NAMES['b']
_COMPOUND = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S'}


def _digit_ends(text, at, most, fixed=False):
    # The ends of one to most digits from at, the longest first.
    end = at
    while end < len(text) and end - at < most and text[end].isdecimal():
        end += 1
    if fixed:
        return [end] if end - at == most else []
    return list(range(end, at, -1))


def _offset_ends(text, at):
    # A UTC offset: +HH[:]MM[[:]SS[.ffffff]], or Z.
    ends = []
    if text[at:at + 1] in ('+', '-') and at < len(text):
        def two(pos, least_five):
            ok = text[pos:pos + 2]
            return len(ok) == 2 and ok.isdecimal() and (not least_five or ok[0] in '012345')
        pos = at + 1
        if two(pos, False):
            colon = text[pos + 2:pos + 3] == ':'
            minutes = pos + 2 + colon
            if two(minutes, True):
                end = minutes + 2
                ends.append(end)
                colon = text[end:end + 1] == ':'
                if two(end + colon, True):
                    end = end + colon + 2
                    ends.append(end)
                    if text[end:end + 1] == '.':
                        tail = end + 1
                        while tail < len(text) and tail - end <= 6 and text[tail].isdecimal():
                            tail += 1
                            ends.append(tail)
    ends.reverse()
    if text[at:at + 1] in ('Z', 'z') and at < len(text):
        ends.append(at + 1)
    return ends


def _ends(kind, text, at):
    # Where a piece may end that begins at index at.
    if kind in _NUMBERS:
        most, low, high = _NUMBERS[kind]
        found = []
        for end in _digit_ends(text, at, most):
            value = int(text[at:end])
            if value >= low and (high is None or value <= high):
                found.append(end)
        if kind == 'd' and text[at:at + 1] == ' ' and text[at + 1:at + 2] in tuple('123456789'):
            found.append(at + 2)
        return found
    if kind in _FIXED:
        return _digit_ends(text, at, _FIXED[kind], fixed=True)
    if kind in _NAMES:
        lower = text[at:at + 12].lower()
        names = sorted(_NAMES[kind], key=len, reverse=True)
        return [at + len(name) for name in names if lower.startswith(name)]
    if kind in ('z', ':z'):
        return _offset_ends(text, at)
    if kind == 'Z':
        lower = text[at:at + 3].lower()
        return [at + 3] if lower in ('utc', 'gmt') else []
    raise KeyError(kind)


def _pieces(format):
    # (True, directive) and (False, literal); a literal blank stands for any blanks.
    result = []
    at = 0
    while at < len(format):
        char = format[at]
        if char == '%':
            kind = format[at + 1:at + 2]
            if not kind:
                raise ValueError(f"stray % in format '{format}'")
            at += 2
            if kind == ':' and format[at:at + 1] == 'z':
                kind = ':z'
                at += 1
            if kind == '%':
                result.append((False, '%'))
            elif kind in _COMPOUND:
                result.extend(_pieces(_COMPOUND[kind]))
            elif kind in _NUMBERS or kind in _FIXED or kind in _NAMES or kind in (
                    'z', ':z', 'Z'):
                result.append((True, kind))
            else:
                raise ValueError(f"'{kind}' is a bad directive in format '{format}'")
        elif char.isspace():
            while at < len(format) and format[at].isspace():
                at += 1
            result.append((False, ' '))
        else:
            result.append((False, char))
            at += 1
    return result


def _match(pieces, text):
    # The values of the directives and the end of the match, or None.
    found = {}
    choices = []
    number, at = 0, 0
    while number < len(pieces):
        is_directive, what = pieces[number]
        if is_directive:
            ends = _ends(what, text, at)
        elif what == ' ':
            end = at
            while end < len(text) and text[end].isspace():
                end += 1
            ends = list(range(end, at, -1))
        else:
            fits = text[at:at + 1].lower() == what.lower() and at < len(text)
            ends = [at + 1] if fits else []
        choices.append((at, iter(ends)))
        while choices:
            start, rest = choices[-1]
            end = next(rest, None)
            if end is not None:
                number = len(choices) - 1
                if pieces[number][0]:
                    found[number] = text[start:end]
                at = end
                number += 1
                break
            choices.pop()
        else:
            return None
    values = {}
    for index, (is_directive, what) in enumerate(pieces):
        if is_directive:
            values[what] = found[index]
    return values, at


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _ordinal(year, month, day):
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    days += _BEFORE_MONTH[month - 1] + day
    if month > 2 and _is_leap(year):
        days += 1
    return days


def _from_ordinal(ordinal):
    # (year, month, day) by stepping from an estimate.
    year = ordinal * 400 // 146097 + 1
    while _ordinal(year, 1, 1) > ordinal:
        year -= 1
    month = 12
    while _ordinal(year, month, 1) > ordinal:
        month -= 1
    return year, month, ordinal - _ordinal(year, month, 1) + 1


def _julian_from_weeks(year, week, weekday, monday_first):
    # The day of the year from a week of %U or %W.
    first = (_ordinal(year, 1, 1) + 6) % 7
    if not monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    week_0 = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + week_0 + 7 * (week - 1) + weekday


def _parse_offset(text):
    # (seconds, microseconds) of a UTC offset.
    if text in ('Z', 'z'):
        return 0, 0
    if text[3] == ':':
        body = text[:3] + text[4:]
        if len(body) > 5:
            if body[5] != ':':
                raise ValueError(f'Inconsistent use of : in {text}')
            body = body[:5] + body[6:]
    else:
        body = text
        if len(body) > 5 and body[5] == ':':
            raise ValueError(f'Inconsistent use of : in {text}')
    seconds = int(body[1:3]) * 3600 + int(body[3:5]) * 60 + int(body[5:7] or 0)
    micros = int((body[8:] or '0').ljust(6, '0')) if len(body) > 8 else 0
    if text[0] == '-':
        return -seconds, -micros
    return seconds, micros


def parse(text, format='%a %b %d %H:%M:%S %Y'):
    """What a text says, read by a format.

    Gives the fields of a struct_time with zone and offset, the microseconds, and
    those of the offset.
    """
    for number, arg in enumerate((text, format)):
        if not isinstance(arg, str):
            raise TypeError(f'strptime() argument {number} must be str, not {type(arg)}')
    pieces = _pieces(format)
    matched = _match(pieces, text)
    if matched is None:
        raise ValueError(f'time data {text!r} does not match format {format!r}')
    values, end = matched
    if end != len(text):
        raise ValueError(f'unconverted data remains: {text[end:]}')
    get = values.get
    year = month = day = None
    iso_year = iso_week = week = weekday = julian = None
    hour = minute = second = fraction = 0
    if 'y' in values:
        year = int(values['y'])
        # The pivot of POSIX.
        year += 2000 if year <= 68 else 1900
    if 'Y' in values:
        year = int(values['Y'])
    if 'G' in values:
        iso_year = int(values['G'])
    if 'm' in values:
        month = int(values['m'])
    if 'B' in values:
        month = _MONTHS.index(values['B'].lower()) + 1
    if 'b' in values or 'h' in values:
        month = _NAMES['b'].index((get('b') or get('h')).lower()) + 1
    if 'd' in values:
        day = int(values['d'])
    if 'H' in values:
        hour = int(values['H'])
    if 'I' in values:
        hour = int(values['I'])
        half = (get('p') or 'am').lower()
        if half == 'am':
            hour = 0 if hour == 12 else hour
        elif hour != 12:
            hour += 12
    if 'M' in values:
        minute = int(values['M'])
    if 'S' in values:
        second = int(values['S'])
    if 'f' in values:
        fraction = int(values['f'].ljust(6, '0'))
    if 'A' in values:
        weekday = _DAYS.index(values['A'].lower())
    if 'a' in values:
        weekday = _NAMES['a'].index(values['a'].lower())
    if 'w' in values:
        weekday = (int(values['w']) - 1) % 7
    if 'u' in values:
        weekday = int(values['u']) - 1
    if 'j' in values:
        julian = int(values['j'])
    monday_first = False
    for kind in 'UW':
        if kind in values:
            week, monday_first = int(values[kind]), kind == 'W'
    if 'V' in values:
        iso_week = int(values['V'])
    zone = offset = None
    offset_fraction = 0
    dst = -1
    if 'z' in values or ':z' in values:
        offset, offset_fraction = _parse_offset(get('z') or get(':z'))
    if 'Z' in values:
        zone, dst = values['Z'], 0
    if iso_year is not None:
        if julian is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO "
                             "year directive '%G'. Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week "
                             "directive '%V' and a weekday directive ('%A', '%a', '%w', or "
                             "'%u').")
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year "
                             "directive '%G' and a weekday directive ('%A', '%a', '%w', or "
                             "'%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive "
                         "'%Y'. Use the ISO year '%G' instead.")
    leap_default = False
    if year is None:
        if month == 2 and day == 29:
            # A leap year, so that the day exists.
            year, leap_default = 1904, True
        else:
            year = 1900
    if julian is None and weekday is not None:
        if week is not None:
            julian = _julian_from_weeks(year, week, weekday, monday_first)
        elif iso_year is not None:
            # The week with January 4th is the first.
            correction = (_ordinal(iso_year, 1, 4) + 6) % 7 + 4
            year, month, day = _from_ordinal(
                _ordinal(iso_year, 1, 1) - 1 + iso_week * 7 + weekday + 1 - correction)
            julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
        if julian is not None and julian <= 0:
            year -= 1
            julian += 366 if _is_leap(year) else 365
    if julian is None:
        month, day = month or 1, day or 1
        _check_day(year, month, day)
        julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
    else:
        year, month, day = _from_ordinal(_ordinal(year, 1, 1) + julian - 1)
    if weekday is None:
        weekday = (_ordinal(year, month, day) + 6) % 7
    if leap_default:
        year = 1900
    return ((year, month, day, hour, minute, second, weekday, julian, dst, zone, offset),
            fraction, offset_fraction)


def _check_day(year, month, day):
    length = (31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if day > length[month - 1]:
        raise ValueError('day is out of range for month')


def _strptime_time(data_string, format='%a %b %d %H:%M:%S %Y'):
    """time.strptime: a time.struct_time."""
    import time
    return time.struct_time(parse(data_string, format)[0])


def _strptime_datetime(cls, data_string, format='%a %b %d %H:%M:%S %Y'):
    """datetime.strptime."""
    from datetime import timedelta, timezone
    fields, fraction, offset_fraction = parse(data_string, format)
    zone, offset = fields[-2:]
    made = cls(*fields[:6], fraction)
    if offset is not None:
        delta = timedelta(seconds=offset, microseconds=offset_fraction)
        made = made.replace(tzinfo=timezone(delta, zone) if zone else timezone(delta))
    return made
