# Special methods written in Python, as operators, subscripts, truth tests and loops call them.
class V:
    def __init__(s, x): s.x = x
    def __add__(s, o):
        if not isinstance(o, V): return NotImplemented
        return V(s.x + o.x)
    def __radd__(s, o): return V(o + s.x)
    def __iadd__(s, o):
        if isinstance(o, str): return NotImplemented
        s.x += o.x if isinstance(o, V) else o
        return s
    def __eq__(s, o):
        if isinstance(o, V): return s.x == o.x
        return NotImplemented
    def __lt__(s, o): return s.x < o.x
    def __neg__(s): return V(-s.x)
    def __bool__(s): return s.x != 0
    def __getitem__(s, k): return (s.x, k)
    def __setitem__(s, k, v): s.x = (k, v)
    def __delitem__(s, k): s.x = ('del', k)
    def __contains__(s, k): return k == s.x
    def __repr__(s): return f"V({s.x!r})"
a, b = V(1), V(2)
print(a + b, 5 + a, a == b, a != b, a < b, a > b, -a, not a, bool(V(0)))
c = a; c += 4; print(c, c is a); c += b; print(c)
try: a + 'x'
except TypeError as e: print(e)
try: a += 'x'
except TypeError as e: print(e)
print(a == 7, a != 7, 7 in a, 7 not in a)
if a < b: print('lt')
else: print('ge')
if V(0): print('t')
else: print('f')
if 7 in a: print('in')
a[1] = 2; print(a); del a[3]; print(a); print(a[5], a['k'])
class It:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n == 0: raise StopIteration
        s.n -= 1
        return s.n
print([x for x in It(4)])
for x in It(2): print(x)
else: print('else')
class Bad:
    def __iter__(s): return 3
    def __bool__(s): return 3
for f in (lambda: [x for x in Bad()], lambda: not Bad()):
    try: f()
    except TypeError as e: print(e)
class Gn:
    def __iter__(s):
        yield 1
        yield 2
for x in Gn(): print(x)
class E:
    def __iter__(s): return s
    def __next__(s): raise ValueError('boom')
try:
    for x in E(): pass
except ValueError as e: print(e, e.__traceback__.tb_next is not None)
class P:
    def __init__(s): s._v = 0
    @property
    def v(s): return s._v
    @v.setter
    def v(s, n): s._v = n * 2
p = P(); p.v = 4; print(p.v); p.v += 1; print(p.v)
class D:
    def __init__(s, n): s.n = n
    def __add__(s, o):
        return D(s.n - 1) + o if s.n else o
print(D(600) + 'done')
class R:
    def __lt__(s, o): return [1]
    def __eq__(s, o): raise KeyError(1)
print('yes' if R() < 1 else 'no', R() < 1)
try: R() == 2
except KeyError as e: print('KeyError', e)
class Sub(V):
    def __radd__(s, o): return 'sub'
print(V(1) + Sub(2), 1 + Sub(1))
class N:
    def __next__(s): return next(s.g)
    def __init__(s): s.g = iter([1, 2])
    def __iter__(s): return s
print(list(N()), [y for y in N()], sum(N()))
print(max(V(3), V(9)), sorted([V(3), V(1)]))
