# Truth: __bool__ first, then __len__, else true.
class B:
    def __bool__(self): print('bool'); return False
    def __len__(self): print('len'); return 5
class L:
    def __init__(self, n): self.n = n
    def __len__(self): print('len'); return self.n
class N: pass
print(bool(B()), bool(L(0)), bool(L(2)), bool(N()), not L(0))
if L(0): print('no')
while L(0): print('no')
print(1 if L(3) else 2, L(0) or 'or', [x for x in [1] if L(1)])
class BadLen:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in (-1, 'x', 1.0, 2 ** 100, True):
    for f in (len, bool):
        try:
            print(f(BadLen(v)))
        except Exception as e:
            print(type(e).__name__, e)
class BadBool:
    def __bool__(self): return 'yes'
try:
    if BadBool(): pass
except TypeError as e:
    print(e)
print([bool(x) for x in (0, 0.0, 0j, '', b'', [], (), {}, set(), range(0), None, ..., NotImplemented if False else 1)])
