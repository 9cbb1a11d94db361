# Errors in * and ** arguments of calls.
def attempt(src):
    try:
        print(eval(src))
    except TypeError as e:
        print(e)
def f(*a, **k): return a, k
class C:
    def m(self, **k): return k
attempt('f(*1)')
attempt('f(**1)')
attempt('f(**[1])')
attempt('f(**{1: 2})')
attempt('f(a=1, **{"a": 2})')
attempt('f(**{"a": 1}, **{"a": 2})')
attempt('f(*[1], *None)')
attempt('C().m(x=1, **{"x": 2})')
attempt('f(**None)')
attempt('len(*5)')
attempt('(lambda x: x)(x=1, **{"x": 2})')
n, s, none, l = 5, 'text', None, [1]
attempt('n()')
attempt('s()')
attempt('none(1)')
attempt('l(0)')
attempt('C()()')
attempt('f(*"ab", **{})')
class M:
    def keys(self): return ['p', 'q']
    def __getitem__(self, k): return k * 2
attempt('f(**M())')
