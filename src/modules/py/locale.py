"""The C locale, which is the only one here: its conventions, and numbers by them."""

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale',
           'localeconv', 'strcoll', 'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency',
           'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_MESSAGES', 'LC_TIME', 'LC_MONETARY',
           'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
Error = type('Error', (Exception,), {'__module__': 'locale', '__doc__': 'An unknown locale.'})


def setlocale(category, locale=None):
    """Ask for the locale, or set one of the names of the C locale."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if not 0 <= category <= 6:
        raise Error('invalid locale category')
    if isinstance(locale, (tuple, list)):
        locale = '.'.join([part for part in locale if part])
    if locale not in (None, '', 'C', 'POSIX', 'C.UTF-8', 'C.utf8'):
        raise Error('unsupported locale setting')
    return 'C'


def localeconv():
    """The conventions of the C locale."""
    return {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '',
            'mon_thousands_sep': '', 'mon_grouping': [], 'positive_sign': '',
            'negative_sign': '', 'int_frac_digits': CHAR_MAX, 'frac_digits': CHAR_MAX,
            'p_cs_precedes': CHAR_MAX, 'p_sep_by_space': CHAR_MAX, 'n_cs_precedes': CHAR_MAX,
            'n_sep_by_space': CHAR_MAX, 'p_sign_posn': CHAR_MAX, 'n_sign_posn': CHAR_MAX,
            'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def getlocale(category=LC_CTYPE):
    """Language and encoding: none are set."""
    return (None, None)


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    """Language and encoding to begin with."""
    return (None, None)


def getencoding():
    """The encoding of files."""
    return 'utf-8'


def getpreferredencoding(do_setlocale=True):
    """The encoding of files."""
    return 'utf-8'


def normalize(localename):
    """The full name of a locale."""
    return localename


def strcoll(string1, string2, /):
    """Less than, equal to or greater than 0, as the first comes before the second."""
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    """A key to sort by."""
    return string


def format_string(f, val, grouping=False, monetary=False):
    """Formatting with %, by the conventions of the locale; the C locale has none of its own."""
    return f % val


def str(val):
    """A float as text."""
    return '%.12g' % val


def delocalize(string):
    """A number as the C locale writes it."""
    return string


def localize(string, grouping=False, monetary=False):
    """A number as the locale writes it."""
    return string


def atof(string, func=float):
    """A float from text."""
    return func(string)


def atoi(string):
    """An int from text."""
    return int(string)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money: the C locale knows no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
