# * and ** inside displays, calls, return, yield and subscripts.
a = [1, 2]
b = (3, 4)
print([*a, *b], (*a, *b), {*a, *b} == {1, 2, 3, 4}, *a, *b)
print({**{'x': 1, 'y': 2}, 'y': 3, **{'z': 4, 'x': 5}})
def f():
    return *a, *b
print(f())
def g():
    yield *a, 9
print(list(g()))
for v in *a, *b:
    print(v, end=' ')
print()
class S:
    def __getitem__(self, k): return k
print(S()[*a], S()[*a, 5], S()[1, *b])
t = *a,
print(t)
def kw(**k): return k
print(kw(**{'a': 1}, b=2))
print([*'ab', *{'k': 1}, *range(2)])
