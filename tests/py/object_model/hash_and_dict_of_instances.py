# Instances as keys: mutation of the hash, equality of subclasses, sets of instances.
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return f'P({self.x})'
s = {P(1), P(2), P(1)}
print(len(s), P(1) in s, P(3) in s)
p = P(5)
d = {p: 'v'}
p.x = 6
print(p in d, P(5) in d, P(6) in d, list(d))
p.x = 5
print(d[P(5)])
class Q(P): pass
print(Q(1) == P(1), P(1) in {Q(1)}, hash(Q(1)) == hash(P(1)), Q.__hash__ is P.__hash__)
class OnlyHash:
    def __hash__(self): return 42
a, b = OnlyHash(), OnlyHash()
print(len({a, b}), a == b, {a: 1}.get(b), {a: 1}[a])
class TrueEq:
    def __eq__(self, o): return True
    __hash__ = object.__hash__
t = TrueEq()
print(t == 5, 5 == t, t in [1], [1].index(t), [1, 2].count(t), (1, 2) == (t, t), t != 1)
class I(int):
    def __hash__(self): return 7
    def __eq__(self, o): return NotImplemented
print({I(7): 'i'}.get(7), I(3) == 3, I(3) != 3, {7: 'x'}.get(I(7)))
f = frozenset([P(1)])
print({f: 1}[frozenset([P(1)])], frozenset([f]) == {f})
