"""Command line options in the manner of C's getopt."""

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """A wrong option; opt is its name."""

    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options, as pairs, and the arguments left: ends at the first that is no option."""
    found = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        if args[0].startswith('--'):
            args = _long(found, args[0][2:], longopts, args[1:])
        else:
            args = _short(found, args[0][1:], shortopts, args[1:])
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options and other arguments in any order."""
    found, others = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    stops = shortopts.startswith('+')
    if stops:
        shortopts = shortopts[1:]
    else:
        from os import environ
        stops = bool(environ.get('POSIXLY_CORRECT'))
    while args:
        if args[0] == '--':
            others += args[1:]
            break
        if args[0][:2] == '--':
            args = _long(found, args[0][2:], longopts, args[1:])
        elif args[0][:1] == '-' and args[0] != '-':
            args = _short(found, args[0][1:], shortopts, args[1:])
        elif stops:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _long(found, option, longopts, args):
    name, equals, value = option.partition('=')
    takes, name = _full_name(name, longopts)
    if takes:
        if not equals:
            if not args:
                raise GetoptError(f'option --{name} requires argument', name)
            value, args = args[0], args[1:]
    elif equals:
        raise GetoptError(f'option --{name} must not have an argument', name)
    found.append(('--' + name, value if takes else ''))
    return args


def _full_name(name, longopts):
    # An option may be cut short as long as it is clear which is meant.
    possible = [one for one in longopts if one.startswith(name)]
    if not possible:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in possible:
        return False, name
    if name + '=' in possible:
        return True, name
    if len(possible) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    takes = possible[0].endswith('=')
    return takes, possible[0][:-1] if takes else possible[0]


def _short(found, text, shortopts, args):
    while text:
        option, text = text[0], text[1:]
        value = ''
        if _takes_value(option, shortopts):
            if not text:
                if not args:
                    raise GetoptError(f'option -{option} requires argument', option)
                text, args = args[0], args[1:]
            value, text = text, ''
        found.append(('-' + option, value))
    return args


def _takes_value(option, shortopts):
    for i, one in enumerate(shortopts):
        if option == one != ':':
            return shortopts.startswith(':', i + 1)
    raise GetoptError(f'option -{option} not recognized', option)
