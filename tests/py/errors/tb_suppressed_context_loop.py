# A cycle of contexts is printed once.
a, b = ValueError('a'), KeyError('b')
try:
    raise a
except ValueError:
    try:
        raise b from a
    except KeyError:
        raise a from b
