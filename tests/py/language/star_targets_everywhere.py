# Star targets at each place, nested, and into attributes and items.
*a, b = 'xyz'
[c, *d] = (1, 2, 3)
(e, *f), *g = ('ab', 1, 2)
print(a, b, c, d, e, f, g)
class O: pass
o = O()
*o.items, o.last = range(4)
print(o.items, o.last)
l = [None, None]
l[0], *l[1:] = 'pqr'
print(l)
for first, *rest in ([1, 2, 3], 'ab', (9,)):
    print(first, rest)
x, *y, z = range(2)
print(x, y, z)
(*u,) = {}
print(u)
d2 = {}
d2['k'], *d2['rest'] = [1, 2, 3]
print(d2)
a, (b, (c, *d), e), f = 1, (2, (3, 4, 5), 6), 7
print(a, b, c, d, e, f)
