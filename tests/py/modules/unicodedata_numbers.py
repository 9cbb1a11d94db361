# unicodedata, numbers, keyword, errno and graph of numeric classes.
import errno
import keyword
import numbers
import unicodedata
from fractions import Fraction
from decimal import Decimal

for c in 'aé٣Ⅷ½ \u0300😀ß\t中':
    print(repr(c), unicodedata.name(c, 'none'), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.east_asian_width(c), unicodedata.mirrored(c), repr(unicodedata.decomposition(c)), unicodedata.numeric(c, -1), unicodedata.digit(c, -1), unicodedata.decimal(c, -1))
for form in ('NFC', 'NFD', 'NFKC', 'NFKD'):
    print(form, ascii(unicodedata.normalize(form, 'é ﬁ ½ Å')), unicodedata.is_normalized(form, 'é'))
print(unicodedata.lookup('GREEK SMALL LETTER ALPHA'), unicodedata.unidata_version, unicodedata.lookup('latin small letter a'))
for bad in (lambda: unicodedata.name('\t'), lambda: unicodedata.lookup('NOPE'), lambda: unicodedata.normalize('X', 'a'), lambda: unicodedata.name('ab'), lambda: unicodedata.decimal('a'), lambda: unicodedata.numeric('x'), lambda: unicodedata.category(3)):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
for x in (1, True, 1.5, 1j, Fraction(1, 2), Decimal(1), 'a'):
    print(repr(x), [k.__name__ for k in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(x, k)])


class MyReal(numbers.Number):
    pass


print(MyReal() is not None, keyword.iskeyword('async'), keyword.issoftkeyword('match'), keyword.kwlist[:4], keyword.softkwlist, len(keyword.kwlist), errno.ENOENT, errno.errorcode[13], errno.EEXIST, [e.__name__ for e in (OSError, FileNotFoundError) if isinstance(OSError(errno.ENOENT, 'x'), e)])
try:
    numbers.Complex()
except TypeError as e:
    print(str(e)[:60])
