# StopIteration escaping a generator body becomes RuntimeError.
def g():
    yield 1
    raise StopIteration('inside')
it = g()
next(it)
try:
    next(it)
except RuntimeError as e:
    print(e, '|', repr(e.__cause__), '|', e.__cause__ is e.__context__)
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as e:
    print(e)
def ret_exc():
    return StopIteration(5)
    yield
try:
    next(ret_exc())
except StopIteration as e:
    print(repr(e.value))
def ret_tuple():
    return (1, 2)
    yield
try:
    next(ret_tuple())
except StopIteration as e:
    print(e.value, e.args)
def none():
    yield
it = none()
next(it)
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
