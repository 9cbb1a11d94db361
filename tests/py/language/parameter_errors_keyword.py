# TypeError messages for keyword arguments: unexpected, repeated, missing, positional-only.
def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print(e)
def f(a, b=1): pass
def k1(*, x): pass
def k2(*, x, y): pass
def k3(*, x, y, z): pass
def mix(a, *, k): pass
def mixd(a, b=2, *, k, j=1): pass
def po(a, /, b): pass
def po2(a, b, /): pass
def po3(a, /, **kw): return a, kw
attempt(f, 1, c=2)
attempt(f, 1, a=2)
attempt(f, 1, 2, b=3)
attempt(f, b=1)
attempt(k1)
attempt(k2)
attempt(k3)
attempt(k3, y=1)
attempt(k1, 1)
attempt(mix, 1, 2)
attempt(mix, 1, 2, k=3)
attempt(mixd, 1, 2, 3, k=4)
attempt(mixd, 1, 2, 3)
attempt(po, a=1, b=2)
attempt(po2, a=1, b=2)
attempt(po2, 1, b=2)
attempt(po3, 1, a=2)
attempt(po3, a=2)
attempt(f, 1, **{'c d': 1})
attempt(f, 1, hello=1, world=2)
