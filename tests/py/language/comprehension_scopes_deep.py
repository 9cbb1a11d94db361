# Comprehensions with closures, walrus, class scopes and exceptions.
def f():
    y = 'enclosing'
    return [[(x, y, z) for z in range(2)] for x in 'ab']
print(f())
def g():
    fs = [lambda: (i, j) for i in range(2) for j in range(2)]
    return [h() for h in fs]
print(g())
def h():
    total = 0
    out = [total := total + x for x in (1, 2, 3)]
    return out, total
print(h())
class C:
    size = 3
    ok = [i for i in range(size)]
    pairs = [(a, b) for a, b in zip(ok, ok)]
    nested = [[k for k in range(2)] for _ in range(size)]
    name_from_global = [len(str(q)) for q in ok]
print(C.ok, C.pairs, C.nested, hasattr(C, 'i'))
x = 'outer'
l = [x for x in range(3) if x]
print(l, x)
print([x for x in [x]])
def nonlocal_in():
    count = 0
    def bump():
        nonlocal count
        count += 1
        return count
    return [bump() for _ in range(3)], count
print(nonlocal_in())
try:
    [1 / v for v in (1, 0)]
except ZeroDivisionError as e:
    print('raised', e, 'v' in globals())
print([i := 5, i], [(j, k) for j in range(3) if (k := j * 2) > 1], k)
def gen_capture():
    n = 1
    g = (n for _ in range(2))
    n = 2
    return list(g)
print(gen_capture())
print({k: [v for v in range(k)] for k in range(3)}, [*(a for a in 'xy')], {a for a in 'z'})
