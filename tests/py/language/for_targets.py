# Any target may follow for: attribute, subscript, starred, tuple.
class O: pass
o = O()
for o.v in range(3):
    pass
print(o.v)
d = {}
for d['k'] in 'ab':
    print(d)
for a, *b in ['xyz', (1, 2)]:
    print(a, b)
for [p, q] in [(1, 2)]:
    print(p, q)
lst = [0, 0, 0]
for lst[1] in (5, 6): print(lst)
i = 10
for i in []:
    pass
print(i)
for i in range(3):
    i += 10
    print(i, end=' ')
print()
for x in (y := [1, 2]):
    y.append(3) if len(y) < 4 else None
    print(x, end=' ')
print()
