# An uncaught StopIteration with a value.
def g():
    return 'result'
    yield

next(g())
