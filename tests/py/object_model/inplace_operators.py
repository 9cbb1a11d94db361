# In-place methods: result rebinding, fallback, and targets.
class V:
    def __init__(self, n): self.n = n
    def __iadd__(self, o):
        self.n += o
        return self
    def __isub__(self, o): return 'rebound'
    def __mul__(self, o): return V(self.n * o)
v = w = V(1)
v += 5
print(v is w, w.n)
v *= 3
print(v is w, v.n, w.n)
v -= 1
print(v)
class H: pass
h = H()
h.v = V(10)
h.v += 1
print(h.v.n)
l = [V(1)]
l[0] += 2
print(l[0].n)
def f():
    x = V(0)
    def g():
        nonlocal x
        x += 1
        return x.n
    return g(), x.n
print(f())
class Matrix:
    def __init__(self, r): self.r = r
    def __imatmul__(self, o): return Matrix(self.r + o.r)
m = Matrix([1]); m @= Matrix([2]); print(m.r)
class G:
    @property
    def v(self): print('get'); return [1]
    @v.setter
    def v(self, x): print('set', x)
g = G()
g.v += [2]
t = 5
t **= 2; t //= 3; t <<= 2; t %= 7; t |= 8; t &= 12; t ^= 5; t >>= 1
print(t)
