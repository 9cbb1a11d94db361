# Subclasses of int, str, list, dict, tuple, set, float and bytes.
class I(int): pass
class S(str): pass
class L(list): pass
class D(dict): pass
class T(tuple): pass
class St(set): pass
class F(float): pass
class By(bytes): pass
i = I(5); i.tag = 'x'
print(i + 1, type(i + 1).__name__, i.tag, type(-i).__name__, i == 5, hash(i) == hash(5), repr(i))
s = S('ab')
print(type(s + 'c').__name__, type(s.upper()).__name__, type(s[:]).__name__, s == 'ab', {s: 1}['ab'])
l = L([3, 1]); l.append(2); l.sort()
print(l, type(l[:]).__name__, type(l + [1]).__name__, type(l.copy()).__name__, l == [1, 2, 3])
d = D(a=1); d['b'] = 2
print(d, type(d.copy()).__name__, type(d | {}).__name__, d == {'a': 1, 'b': 2})
t = T((1, 2))
print(t, type(t[:]).__name__, type(t + ()).__name__, t == (1, 2))
st = St([1])
print(st, type(st | {2}).__name__, type(st.copy()).__name__)
print(F(1.5), type(F(1.5) + 1).__name__, By(b'x'), type(By(b'x') + b'').__name__)
class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
p = P(3, 4)
print(p.x, p, tuple(p) == p)
class Cap(list):
    def __len__(self): return 99
    def __getitem__(self, i): return 'override'
c = Cap([1, 2])
print(len(c), c[0], list(c), sorted(c), [*c], c == [1, 2])
class U(D):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.extra = 1
print(U(z=1), U(z=1).extra)
