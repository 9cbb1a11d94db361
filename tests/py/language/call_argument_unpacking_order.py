# Calls with * and **: the order of evaluation, duplicates, non-mappings, keyword names that are no identifiers.
log = []
def n(x, v=None):
    log.append(x)
    return x if v is None else v
def f(*args, **kw): return args, kw
print(f(n(1), *n('s', [2, 3]), n(4), k=n(5), **n('d', {'a': 6}), z=n(7)), log)
log.clear()
print(f(*n('x', 'ab'), *n('y', (1,)), **n('m', {'q': 1}), **n('o', {'r': 2})), log)
print(f(**{'not an id': 1, '': 2, 'é': 3, 'for': 4}))
class Map:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
print(f(**Map()), dict(**Map()), {**Map(), 'c': 1})
class Iter:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(f(*Iter()), [*Iter()], (*Iter(), 9))
def g(a, b=2, /, c=3, *, d=4): return a, b, c, d
for call in ["g()", "g(1, 2, 3, 4)", "g(a=1)", "g(1, c=5, c2=1)", "g(1, **{'c': 1}, c=2)", "g(1, 2, 3, c=4)", "g(1, b=2)", "g(*5)", "g(**5)",
             "g(1, **{1: 2})", "g(1, *None)", "f(**[('a', 1)])", "f(a=1, **{'a': 2})", "f(**{'a': 1}, **{'a': 2})", "g(1, **None)", "len(*[], **{'x': 1})",
             "g(1, d=1, **{'d': 2})", "print(*1)", "dict(**{'a': 1}, a=2)", "f(*(x for x in [1/0]))", "int(*[1], **{'base': 'x'})"]:
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, type(e).__name__, e)
class C:
    def m(self, x, *, y): return x, y
try:
    C().m(1)
except TypeError as e:
    print(e)
try:
    C.m(1)
except TypeError as e:
    print(e)
try:
    (lambda x, y: 0)(1)
except TypeError as e:
    print(e)
try:
    C(1, z=2)
except TypeError as e:
    print(e)
