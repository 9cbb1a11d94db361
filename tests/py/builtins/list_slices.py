# Slice reading, assignment and deletion, extended slices.
l = list(range(10))
print(l[2:5], l[::3], l[::-1], l[8:2:-2], l[-3:], l[:-8], l[5:5], l[100:], l[-100:2])
l[2:5] = ['a']
print(l)
l[1:1] = [7, 8]
print(l)
l[:0] = 'xy'
l[len(l):] = (0,)
print(l)
l[::2] = [None] * len(l[::2])
print(l)
del l[::2]
print(l)
del l[1:3], l[-1:]
print(l)
l[:] = []
print(l)
l = [1, 2, 3]
l[1:] = l
print(l)
l[:] = (x * 2 for x in l)
print(l)
l[3:1] = ['ins']
print(l)
l[-1:0:-1] = l[1:]
print(l)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: l.__setitem__(slice(None, None, 2), [1]), lambda: l.__setitem__(slice(0, 1), 5), lambda: l[::0], lambda: l['a':], lambda: l.__setitem__(slice(0, 1, 0), []), lambda: l.__setitem__(50, 1), lambda: l.__delitem__(50), lambda: l[1.5:], lambda: l.__setitem__('a', 1), lambda: l.__delitem__('a'), lambda: l.__setitem__(slice(None, None, -1), 5)):
    attempt(f)
m = [[1, 2], [3, 4]]
m[0][:] = m[1]
print(m, m[0] is m[1])
