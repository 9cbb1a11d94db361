# Rich comparison: reflections, missing methods, non-bool results, sorting uses <.
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'V{self.n}'
print(sorted([V(3), V(1), V(2)]), V(1) < V(2), V(1) > V(2), max(V(1), V(5)), min([V(4), V(2)]))
try:
    V(1) <= V(2)
except TypeError as e:
    print(e)
class R:
    def __le__(self, o): return 'le'
    def __ge__(self, o): return 'ge'
    def __eq__(self, o): return 'eq'
r = R()
print(r <= 1, 1 <= r, r >= 1, 1 >= r, r == 1, 1 == r, r != 1)
class X:
    def __eq__(self, o): print('X.eq'); return NotImplemented
class Y:
    def __eq__(self, o): print('Y.eq'); return True
print(X() == Y(), X() != Y())
print([1, 2] == [1, 2.0], (1, 2) < (1, 3), [1, 'a'] == [1, 'b'], [2] > [1, 5], (1,) < (1, 0), [] < [0])
try:
    [1, 'a'] < [1, 2]
except TypeError as e:
    print(e)
class Len:
    def __len__(self): return 1
    def __getitem__(self, i): return [5][i]
print([5] == Len(), list(Len()) == [5])
