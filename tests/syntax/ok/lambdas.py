lambda: 0
lambda a, b=1, *c, d, e=2, **f: (a, b)
lambda a, /, b, *, c: 0
lambda *, a: 0
lambda *a: 0
lambda **a: 0
lambda a=lambda b: b: a
lambda: lambda: (yield)
lambda a,: a
