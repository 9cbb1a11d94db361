# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises AttributeError
import types
a = len
for _ in range(100000):
    a = types.MethodType(a, 1)
b = len
for _ in range(100000):
    b = types.MethodType(b, 1)
for read in (
    lambda: a.__name__, lambda: a.__doc__, lambda: repr(a), lambda: a(b=1), lambda: hasattr(a, 'x'),
    lambda: hash(a), lambda: a == b, lambda: dir(a), lambda: callable(a), lambda: isinstance(a, int),
    lambda: a.__call__, lambda: a.__eq__(b), lambda: {a: 1}[b], lambda: sorted([2, 1], key=a), lambda: a.__wrapped__,
):
    try:
        read()
    except (AttributeError, RecursionError, RuntimeError, TypeError, KeyError):
        pass
a.a
