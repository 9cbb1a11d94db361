# StopIteration inside a generator becomes RuntimeError with a cause.
def g():
    yield next(iter(()))

list(g())
