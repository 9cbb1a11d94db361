"""Make src/modules/unicodedata/tables.rs from the Unicode database of the Python that runs this.

Usage: python3.13 tests/unicode_tables.py > src/modules/unicodedata/tables.rs

Each table is a list of code points at which a property changes and what it is from there on.
"""

import sys
import unicodedata

BIDI = ['', 'L', 'R', 'AL', 'EN', 'ES', 'ET', 'AN', 'CS', 'NSM', 'BN', 'B', 'S', 'WS', 'ON', 'LRE',
        'LRO', 'RLE', 'RLO', 'PDF', 'LRI', 'RLI', 'FSI', 'PDI']
WIDTH = ['N', 'A', 'H', 'W', 'F', 'Na']
TAGS = ['', 'font', 'noBreak', 'initial', 'medial', 'final', 'isolated', 'circle', 'super', 'sub',
        'vertical', 'wide', 'narrow', 'small', 'square', 'fraction', 'compat']


def runs(of):
    last = None
    for code in range(sys.maxunicode + 1):
        value = of(chr(code))
        if value != last:
            yield code, value
            last = value


def tag(char):
    parts = unicodedata.decomposition(char).split()
    return TAGS.index(parts[0].strip('<>')) if parts and parts[0][0] == '<' else 0


def bidi(char):
    return BIDI.index(unicodedata.bidirectional(char))


def width(char):
    return WIDTH.index(unicodedata.east_asian_width(char))


def fraction(char):
    number = unicodedata.numeric(char, None)
    if number is None:
        return None
    for below in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 40, 64, 80, 160, 320):
        above = round(number * below)
        if above / below == number:
            return above, below
    raise ValueError(ascii(char))


def table(name, doc, kind, entries):
    print(f'\n/// {doc}')
    print(f'pub(super) static {name}: &[{kind}] = &[')
    line = '   '
    for entry in entries:
        if len(line) + len(entry) > 97:
            print(line)
            line = '   '
        line += f' {entry},'
    print(line)
    print('];')


print('//! What Unicode 15.1 says about characters beyond what the crates have, as sorted runs: from')
print('//! this code point on, that. Made by `tests/unicode_tables.py`.')
print('\n/// Names of bidirectional classes.')
print(f'pub(super) static BIDI_NAMES: &[&str] = &{BIDI};'.replace("'", '"'))
print('\n/// Names of East Asian widths.')
print(f'pub(super) static WIDTH_NAMES: &[&str] = &{WIDTH};'.replace("'", '"'))
print('\n/// Names of compatibility mappings.')
print(f'pub(super) static TAG_NAMES: &[&str] = &{TAGS};'.replace("'", '"'))
pairs = lambda of: [f'({code:#x}, {value})' for code, value in runs(of)]
table('BIDI', 'Bidirectional classes.', '(u32, u8)', pairs(bidi))
table('WIDTH', 'East Asian widths.', '(u32, u8)', pairs(width))
table('TAGS', 'Kinds of compatibility mappings.', '(u32, u8)', pairs(tag))
table('MIRRORED', 'Whether mirrored in right-to-left text.', '(u32, u8)',
      pairs(lambda c: unicodedata.mirrored(c)))
table('ASSIGNED', 'Whether a character is assigned.', '(u32, u8)',
      pairs(lambda c: int(unicodedata.category(c) != 'Cn')))
numbers = []
last = None
for code in range(sys.maxunicode + 1):
    value = fraction(chr(code))
    # Runs of numbers that count up by one are one entry.
    if value and last and value == (last[0] + code - last[2], last[1]) and value[1] == 1:
        continue
    if value != (last and last[:2]) or last:
        if value:
            numbers.append(f'({code:#x}, {value[0]}, {value[1]})')
            last = (*value, code)
        elif last:
            numbers.append(f'({code:#x}, 0, 0)')
            last = None
table('NUMBERS', 'Numeric values: code point, numerator, denominator; counting up by one from '
      'there; 0/0: none.', '(u32, i64, u16)', numbers)
