# The tree of an exception group.
def make():
    try:
        raise ValueError('one')
    except ValueError as e:
        first = e
    raise ExceptionGroup('several', [first, TypeError('two'), ExceptionGroup('inner', [KeyError('three')])])

make()
