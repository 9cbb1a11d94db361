# Calls that leave arguments to defaults or name them: what is bound, and the errors.
def f(a, b=2, *, c=3, d):
    return a, b, c, d


def g(a, b=[], /, c='c'):
    return a, b, c


def h(x, y=10, z=20):
    return x + y + z


for _ in range(3):
    print(f(1, d=4), f(1, 5, d=6, c=7), f(b=1, a=2, d=3), g(1), g(1, 2, c=3), h(1), h(1, 2), h(1, z=0), h(z=1, x=2))
    h.__defaults__ = (h.__defaults__[0] + 1, 0)
    f.__kwdefaults__ = {'c': _, 'd': -_}
print(f(1))
for call in (
    lambda: f(),
    lambda: f(1, 2, 3, d=4),
    lambda: f(1, a=2, d=1),
    lambda: f(1, e=2, d=1),
    lambda: g(a=1),
    lambda: g(1, b=2),
    lambda: h(),
    lambda: h(1, 2, 3, 4),
    lambda: h(y=1),
    lambda: h(1, x=1),
    lambda: h(1, yy=1),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
h.__defaults__ = None
try:
    h(1)
except TypeError as e:
    print(e)
h.__defaults__ = (1, 2, 3)
print(h())


class C:
    def m(self, a, b=1, *, k=None):
        return a, b, k

    def __init__(self, x=0, *rest, **named):
        self.x = x, rest, named


c = C()
for _ in range(2):
    print(c.m(1), c.m(1, 2), c.m(a=1), c.m(1, k=2), c.x, C(1, 2, y=3).x, C(x=5).x)
m = c.m
print(m(5), m(b=2, a=1), C.m(c, 7))
print(sum([1, 2], start=3), sorted('ba', reverse=True), 'a-b'.split(sep='-', maxsplit=1))


def gen(a, b=2):
    yield a
    yield b


print(list(gen(1)), list(gen(b=1, a=0)))
