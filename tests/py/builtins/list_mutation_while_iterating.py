# What happens when a list changes during iteration.
l = [1, 2, 3, 4, 5, 6]
for x in l:
    if x % 2 == 0:
        l.remove(x)
print(l)
l = [1, 2, 3]
out = []
for x in l:
    out.append(x)
    if len(l) < 6:
        l.insert(0, 'n')
print(out, l)
l = [1, 2, 3]
for x in l:
    l.clear()
print(l)
l = [0, 1, 2]
for i, l[i] in enumerate('abc'):
    print(l)
l = list(range(5))
it = iter(l)
next(it)
del l[:3]
print(list(it))
it = reversed(l2 := [1, 2, 3])
next(it)
l2.append(4)
print(list(it))
l2 = [1, 2, 3]
it = reversed(l2)
del l2[1:]
print(list(it))
print([l2.append(x) or x for x in l2[:]], l2)
class E:
    def __init__(self, l): self.l = l
    def __eq__(self, o): self.l.clear(); return False
big = [1, 2, 3]
print(E(big) in big, big)
