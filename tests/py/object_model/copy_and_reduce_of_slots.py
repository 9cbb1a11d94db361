# Copying and __reduce_ex__ of instances with slots, dicts, both, of subclasses of built-ins, by protocol.
import copy, pickle
class Slots:
    __slots__ = ('a', 'b')
class Both(Slots):
    def __init__(self): self.a, self.c = 1, 2
class Plain:
    def __init__(self): self.x = [1]
class L(list):
    pass
class D(dict): __slots__ = ('extra',)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
class G:
    def __getstate__(self): return {'only': 1}
    def __setstate__(self, state): self.state = state
class R:
    def __reduce__(self): return R.make, (1, 2)
    @staticmethod
    def make(*a): r = R(); r.args = a; return r
class N:
    def __new__(cls, *a, **k): o = object.__new__(cls); o.new = a, k; return o
    def __getnewargs_ex__(self): return (1,), {'k': 2}
s = Slots(); s.a = 1
b = Both(); p = Plain()
l = L([1, [2]]); l.tag = 't'
d = D(a=1); d.extra = 5
t = T(1, [2]); t.attr = 'z'
for o in (s, b, p, l, d, t, G(), R(), N(9)):
    for how in copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v)):
        c = how(o)
        print(type(c).__name__, getattr(c, '__dict__', None), getattr(c, 'a', None), list(c) if isinstance(c, (list, tuple, dict)) else '', end=' | ')
    print()
print(copy.copy(p).x is p.x, copy.deepcopy(p).x is p.x, copy.deepcopy(l)[1] is l[1])
print(s.__getstate__(), b.__getstate__(), p.__getstate__(), object().__getstate__(), d.__getstate__())
print(s.__reduce_ex__(2)[1:], p.__reduce_ex__(2)[1:3], l.__reduce_ex__(2)[2], list(l.__reduce_ex__(2)[3]))
for bad in (lambda: s.__reduce_ex__(0), lambda: copy.copy(x for x in []), lambda: copy.deepcopy(iter({})) and 0, lambda: object.__reduce_ex__(1)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(p.__reduce_ex__(0)[0].__name__, p.__reduce_ex__(0)[1][1:], p.__reduce_ex__(0)[2])
a = [1]; a.append(a)
c = copy.deepcopy(a)
print(c[1] is c, c is not a)
memo = {}
x = copy.deepcopy([p, p], memo)
print(x[0] is x[1], id(p) in memo)
class Deep:
    def __deepcopy__(self, memo): return 'deep'
    def __copy__(self): return 'shallow'
print(copy.copy(Deep()), copy.deepcopy([Deep()]), copy.replace.__name__)
