# Iterators without __iter__, exhausted iterators, and iterators of mutated lists.
class N:
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
try:
    for x in N(): pass
except TypeError as e:
    print(e)
print(next(N()))
l = [1, 2, 3]
it = iter(l)
next(it)
l.append(4)
print(list(it))
l.append(5)
print(list(it))
r = []
for x in (m := [1, 2, 3]):
    r.append(x)
    if x < 3: m.append(x + 10)
print(r)
del_list = [1, 2, 3, 4]
for x in del_list:
    del_list.remove(x)
print(del_list)
class W:
    def __iter__(self): return N()
try:
    print(list(W()))
except TypeError as e:
    print(e)
for x in W():
    print(x, end=' ')
print()
it = iter([1])
print(it.__length_hint__(), next(it), it.__length_hint__(), next(it, 'end'), next(it, 'end'))
print(iter(it) is it, type(iter(())).__name__, type(iter('')).__name__, type(iter({})).__name__, type(iter(range(0))).__name__)
