"""Text as HTML and back."""

import re
from html.entities import html5 as _html5

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    """The text with what HTML takes for markup replaced."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


# What old pages mean by these numbers.
_old = dict(zip(range(0x80, 0xa0), '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160'
                '\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc'
                '\u2122\u0161\u203a\u0153\x9d\u017e\u0178'))
_old[0] = '\ufffd'
_old[0x0d] = '\r'


def _is_invalid(n):
    return (0x1 <= n <= 0x8 or 0xe <= n <= 0x1f or 0x7f <= n <= 0x9f or 0xfdd0 <= n <= 0xfdef
            or n == 0xb or n & 0xfffe == 0xfffe)


def _character(found):
    text = found.group(1)
    if text[0] == '#':
        digits = text[1:].rstrip(';')
        n = int(digits[1:], 16) if digits[0] in 'xX' else int(digits)
        if n in _old:
            return _old[n]
        if 0xd800 <= n <= 0xdfff or n > 0x10ffff:
            return '\ufffd'
        return '' if _is_invalid(n) else chr(n)
    if text in _html5:
        return _html5[text]
    # Some names count without their semicolon, even in front of other letters.
    for n in range(len(text) - 1, 1, -1):
        if text[:n] in _html5:
            return _html5[text[:n]] + text[n:]
    return '&' + text


_reference = re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')


def unescape(s):
    """The text with references replaced by what they name."""
    if '&' not in s:
        return s
    return _reference.sub(_character, s)
