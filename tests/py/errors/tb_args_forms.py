# How exceptions with no, one and several arguments are shown.
try:
    try:
        try:
            raise ValueError()
        except ValueError:
            raise ValueError(1, 'two')
    except ValueError:
        raise KeyError()
except KeyError:
    raise KeyError('a', 2)
