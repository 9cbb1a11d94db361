def outer(a, b):
    c = a

    def inner(d=b, *, e: int = 1):
        nonlocal c
        c += d
        return a

    return inner, [lambda: (i, a) for i in b]


def unbound(x):
    if x:
        y = 1
    del x
    return y
