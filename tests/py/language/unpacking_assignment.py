# Starred and nested unpacking into every kind of target.
a, b = 1, 2
a, b = b, a
print(a, b)
first, *rest = range(5)
print(first, rest)
*init, last = 'abc'
print(init, last)
h, *m, t = [1, 2]
print(h, m, t)
(p, (q, *r)), s = (1, (2, 3, 4)), 5
print(p, q, r, s)
[u, [v]] = [1, [2]]
print(u, v)
class O: pass
o = O()
d = {}
o.x, d['k'], (o.y, *d['rest']) = 1, 2, (3, 4, 5)
print(o.x, o.y, d)
*e, = (1, 2)
print(e)
for i, (j, *k) in [(1, (2, 3)), (4, (5,))]:
    print(i, j, k)
(x) = 5
[] = ()
() = []
print(x)
