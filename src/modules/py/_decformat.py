"""Format specifications for decimal."""

from _decmath import digits_of as _digits_of, round_off as _round_off
from _decops import _digits_text, _to_figures


def _parse_spec(text):
    # The parts of a format specification, or None.
    spec = {'fill': ' ', 'align': None, 'sign': '-', 'z': False, 'zero': False, 'width': 0,
            'comma': '', 'precision': None, 'type': None}
    at = 0
    if len(text) > 1 and text[1] in '<>=^':
        spec['fill'], spec['align'], at = text[0], text[1], 2
    elif text[:1] and text[0] in '<>=^':
        spec['align'], at = text[0], 1
    if text[at:at + 1] and text[at] in '+- ':
        spec['sign'] = text[at]
        at += 1
    if text[at:at + 1] == 'z':
        spec['z'] = True
        at += 1
    if text[at:at + 1] == '0':
        spec['zero'] = True
        at += 1
        if text[at:at + 1] == '0':
            return None
    start = at
    while text[at:at + 1].isdecimal():
        at += 1
    spec['width'] = int(text[start:at] or 0)
    if text[at:at + 1] == ',':
        spec['comma'] = ','
        at += 1
    if text[at:at + 1] == '.':
        start = at = at + 1
        while text[at:at + 1].isdecimal():
            at += 1
        if at == start:
            return None
        spec['precision'] = int(text[start:at])
    rest = text[at:]
    if rest:
        if len(rest) > 1 or rest not in 'eEfFgGn%':
            return None
        spec['type'] = rest
        if rest == 'n' and spec['comma']:
            return None
    if spec['zero']:
        if spec['align'] is not None:
            return None
        spec['fill'], spec['align'] = '0', '='
    return spec


def _pad(spec, sign, body):
    align = spec['align'] or '>'
    fill = spec['fill'] * (spec['width'] - len(sign) - len(body))
    if align == '<':
        return sign + body + fill
    if align == '=':
        return sign + fill + body
    if align == '^':
        half = len(fill) // 2
        return fill[:half] + sign + body + fill[half:]
    return fill + sign + body


def _group(digits, comma, least):
    # Digits in groups of three, with zeros in front up to a width.
    if not comma:
        return digits.rjust(least, '0')
    while True:
        first = (len(digits) - 1) % 3 + 1
        grouped = comma.join([digits[:first]] + [digits[at:at + 3] for at in
                                                 range(first, len(digits), 3)])
        if len(grouped) >= least:
            return grouped
        digits = '0' + digits


def _format(number, text, context):
    if not isinstance(text, str):
        raise TypeError('format argument must be str')
    spec = _parse_spec(text)
    if spec is None:
        raise ValueError('invalid format string')
    kind = spec['type']
    if not isinstance(number._exp, int):
        sign = '-' if number._sign else '' if spec['sign'] == '-' else spec['sign']
        body = number.copy_abs()._text()
        if kind == '%':
            body += '%'
        if spec['zero'] or spec['fill'] == '0' and spec['align'] == '=':
            spec['fill'] = ' '
            spec['align'] = '>' if spec['zero'] else spec['align']
        return _pad(spec, sign, body)
    if kind is None:
        kind = 'G' if context._capitals else 'g'
    elif kind == 'n':
        kind = 'g'
    percent = kind == '%'
    sign_bit, n, exp = number._sign, number._int, number._exp
    if percent:
        exp += 2
    rounding = context._rounding
    precision = spec['precision']
    if precision is not None:
        if kind in 'eE':
            if n:
                n, exp = _to_figures(sign_bit, n, exp, precision + 1, rounding)
            else:
                exp = -precision
        elif kind in 'fF%':
            n, _ = _round_off(sign_bit, n, -precision - exp, rounding)
            exp = -precision
        elif n and _digits_of(n) > max(precision, 1):
            n, exp = _to_figures(sign_bit, n, exp, max(precision, 1), rounding)
    if not n and exp > 0 and kind in 'fF%':
        exp = 0
    if spec['z'] and not n and sign_bit:
        sign_bit = 0
    digits = _digits_text(n)
    left = exp + len(digits)
    if kind in 'eE':
        if not n and precision is not None:
            point = 1 - precision
        else:
            point = 1
    elif kind in 'fF%':
        point = left
    elif exp <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0 or kind in 'eE' and point < 1:
        whole, fraction = '0', '0' * -point + digits
    elif point > len(digits):
        whole, fraction = digits + '0' * (point - len(digits)), ''
    else:
        whole, fraction = digits[:point] or '0', digits[point:]
    power = left - point
    if kind in 'eE' and not n and precision is not None:
        whole, fraction = '0', '0' * precision
        power = number._exp + precision
    sign = '-' if sign_bit else '' if spec['sign'] == '-' else spec['sign']
    tail = ''
    if kind in 'eE' or power and kind in 'gG':
        tail = f'{"E" if kind in "EG" else "e"}{power:+}'
    if percent:
        tail += '%'
    if fraction:
        tail = '.' + fraction + tail
    least = 0
    if spec['fill'] == '0' and spec['align'] == '=':
        least = spec['width'] - len(sign) - len(tail)
    whole = _group(whole, spec['comma'], least)
    return _pad(spec, sign, whole + tail)
