# namedtuple: making, fields, defaults, replacement, errors.
from collections import namedtuple
P = namedtuple('P', ['x', 'y'])
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), P._fields, p._asdict(), p._replace(x=9), P._make([5, 6]), tuple(p), len(p))
a, b = p; print(a, b, P.__doc__, P.__name__, P.__module__, P.__match_args__, P.__slots__, hash(p) == hash((1, 2)), P.x.__doc__)
def attempt(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: P(1)); attempt(lambda: P(1, 2, 3)); attempt(lambda: P(1, z=2)); attempt(lambda: P._make([1]))
attempt(lambda: p._replace(z=1)); attempt(lambda: setattr(p, 'x', 1)); attempt(lambda: delattr(p, 'x')); attempt(lambda: setattr(p, 'q', 1))
attempt(lambda: namedtuple('A', 'x x')); attempt(lambda: namedtuple('A', 'class')); attempt(lambda: namedtuple('A', '_x'))
attempt(lambda: namedtuple('1A', 'x')); attempt(lambda: namedtuple('A', ['x', 3])); attempt(lambda: namedtuple('A', 'x', defaults=(1, 2)))
attempt(lambda: namedtuple('def', 'x'))
R = namedtuple('R', 'a, class, a, _b, ok', rename=True); print(R._fields, R(1, 2, 3, 4, 5))
D = namedtuple('D', 'a b c', defaults=[2, 3]); print(D(1), D._field_defaults, D(1, c=5)); attempt(D)
class Sub(namedtuple('Base', 'x y')):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __new__(cls, x, y=4): return super().__new__(cls, x, y)
    def __str__(self): return f'<{self.x},{self.y}>'
s = Sub(3); print(s.norm, repr(s), str(s), s._replace(y=0), type(s._replace(y=0)).__name__, isinstance(s, tuple))
E0 = namedtuple('E0', ''); print(E0(), E0._fields)
print(sorted([P(2, 1), P(1, 5)]), max(P(1, 2), P(0, 9)), P(1, 2) + (3,), P(1, 2) * 2, 2 in P(1, 2), P(1, 2)[::-1])
match p:
    case P(x=1, y=y): print('matched', y)
match p:
    case (1, z): print('tuple', z)
match p:
    case P(q, r): print(q, r)
print(namedtuple('M', 'a', module='mod').__module__, P.__new__.__name__, P._make.__name__, P.__new__.__qualname__, repr(P.x))
