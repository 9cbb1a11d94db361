# Subscripts: what key __getitem__, __setitem__ and __delitem__ receive.
class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
s = S()
print(s[1], s['a'], s[1, 2], s[()], s[1,], s[...], s[None])
print(s[1:2], s[:], s[::2], s[1:2, 3], s[:, ::-1], s[a := 5], s[-1])
s[0] = 1
s[1:2] = 'xy'
s[1, 2] = 3
del s[0], s[:]
s[0] += 5
x = slice(1, 2, 3)
print(s[x] is x, s[slice(None)] == slice(None, None, None))
class T:
    pass
five, none = 5, None
for f in (lambda: T()[0], lambda: T[0], lambda: five[0], lambda: none[0], lambda: len[0]):
    try: f()
    except TypeError as e: print(e)
try: T()[0] = 1
except TypeError as e: print(e)
try: del T()[0]
except TypeError as e: print(e)
class CG:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(CG[int], CG[1, 2])
class Sub(CG): pass
print(Sub['x'])
try: CG()[0]
except TypeError as e: print(e)
