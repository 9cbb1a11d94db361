# Class patterns: __match_args__ of all kinds, attributes by name, errors, built-in types, ABCs.
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Sub(Point): pass
class Bad1:
    __match_args__ = ['x']
class Bad2:
    __match_args__ = (1,)
class NoArgs: pass
class Dup:
    __match_args__ = ('x', 'x')
    x = 1
class Meta(type):
    __match_args__ = ('m',)
class WithMeta(metaclass=Meta):
    m = 3
def f(v, run):
    try:
        return run(v)
    except TypeError as e:
        return f'TypeError: {e}'
def a(v):
    match v:
        case Point(1, y): return 'one', y
        case Point(x=0): return 'zero'
        case Point(x, y=2): return 'two', x
        case Point(): return 'any'
        case Bad1(1): return 'bad1'
        case Bad2(1): return 'bad2'
        case NoArgs(1): return 'noargs'
        case Dup(1, 1): return 'dup'
        case WithMeta(3): return 'meta'
        case int(n) | str(n): return 'value', n
        case float(real=r): return 'real', r
        case [] | (): return 'empty'
        case _: return 'other'
for v in Point(1, 2), Sub(1, 5), Point(0, 0), Point(3, 2), Point(3, 3), Bad1(), Bad2(), NoArgs(), Dup(), WithMeta(), 5, 's', True, 2.5, [], b'x':
    print(type(v).__name__, f(v, a))
def b(v):
    match v:
        case Point(1, 2, 3): return 1
def c(v):
    match v:
        case Point(1, x=1): return 1
def d(v):
    match v:
        case int(1, 2): return 1
def e(v):
    match v:
        case v2.attr(): return 1
class v2: attr = 5
print(f(Point(1, 2), b), f(Point(1, 2), c), f(1, d), f(1, e))
def g(v):
    match v:
        case bool(): return 'bool'
        case int(): return 'int'
        case bytes(b) | bytearray(b): return 'bytes', b
        case dict(d): return 'dict', d
        case set(s) | frozenset(s): return 'set', s
        case list(l): return 'list', l
        case tuple(t): return 'tuple', t
        case complex(real=0): return 'imaginary'
        case type(): return 'type'
        case object(__class__=c): return 'object', c.__name__
print([g(v) for v in (True, 1, b'a', bytearray(b'b'), {1: 2}, {3}, frozenset(), [1], (2,), 2j, int, len)])
from collections import abc
class Missing:
    def __getattr__(self, name): raise AttributeError(name)
def h(v):
    match v:
        case abc.Mapping(): return 'mapping'
        case abc.Sequence(): return 'sequence'
        case Missing(x=1): return 'never'
        case abc.Hashable(): return 'hashable'
print([h(v) for v in ({}, [], 'text', Missing(), 1)])
