# Rich comparison: reflection, subclass priority, identity default, NotImplemented, chains, sorting by __lt__ alone.
log = []
class A:
    def __init__(self, n='a'): self.n = n
    def __eq__(self, o): log.append(f'{self.n}=={o.n if isinstance(o, A) else o}'); return NotImplemented
    def __lt__(self, o): log.append(f'{self.n}<'); return NotImplemented
    def __gt__(self, o): log.append(f'{self.n}>'); return 'gt'
    __hash__ = None
class B(A):
    def __gt__(self, o): log.append(f'{self.n}>sub'); return 'sub gt'
a, b = A('a'), B('b')
print(a == b, a != b, log); log.clear()
print(a < b, log); log.clear()
print(b < a, log); log.clear()
print(a < 1 if False else a > 1, log); log.clear()
try:
    a < 1
except TypeError as e:
    print(e, log); log.clear()
try:
    a <= b
except TypeError as e:
    print(e)
print(a == a, a is a, [a] == [a], a in [a], (a,) == (a,), log); log.clear()
class OnlyLt:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return str(self.v)
xs = [OnlyLt(i) for i in (3, 1, 2)]
print(sorted(xs), min(xs), max(xs), sorted(xs, reverse=True))
try:
    xs[0] <= xs[1]
except TypeError as e:
    print(e)
print(xs[0] > xs[1])
class Num:
    def __eq__(self, o): return True
print(Num() != 1, Num() == 1, not Num() != 1)
try:
    hash(Num())
except TypeError as e:
    print(e)
class Ne:
    def __ne__(self, o): return 'ne'
print(Ne() != 1, Ne() == 1)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1 in [1], not 1 == 2, (1 < 2) < 3)
def f(x): print('f', x); return x
print(f(1) < f(2) < f(0) < f(9), f(3) > f(4) > f(5))
print([1, 2] < [1, 3], (1,) < (1, 0), 'a' < 'B', [1, 'a'] == [1, 'a'], {1: 2} == {1: 2.0}, {1, 2} <= {1, 2, 3}, {1} < {2})
for text in ['1 < "a"', '[1] < (1,)', 'None < None', '{} < {}', '1j < 2j', 'object() < object()', '[1] < [None]', '{1} < [1]', 'len < print', 'int < str', '{1:2}.keys() < [1]']:
    try:
        print(eval(text))
    except TypeError as e:
        print(text, e)
print(float('nan') == float('nan'), [x := float('nan')] == [x], 0.0 == -0.0, 1 == 1.0 == True, '1' == 1, b'a' == 'a')
