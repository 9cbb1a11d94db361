# A decorator that raises: the marks are under the decorator line.
def bad(f):
    raise TypeError('cannot decorate ' + f.__name__)

@bad
def g():
    pass
