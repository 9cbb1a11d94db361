# tuple: construction, count, index, comparison, hashing, identity of contents.
print((), (1,), (1, 2), tuple(), tuple('ab'), tuple([1]), 1, (1, (2, (3,))))
t = (1, 2, 3, 2)
print(t.count(2), t.index(2), t.index(2, 2), t[1], t[-1], t[1:3], t[::-1], t + (5,), t * 2, 2 * (0,), len(t), 3 in t, min(t), sum(t))
print((1, 2) < (1, 3), (1,) < (1, 2), (2,) > (1, 9), (1, 2) == (1.0, 2.0), (1, 2) == [1, 2], () == (), ('a', 1) < ('b',), (1, (2, 3)) < (1, (2, 4)))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): 'x'}[1, 2], t[:] is t, tuple(t) is t, t * 1 is t)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: t[9], lambda: t['a'], lambda: t.index(9), lambda: t + [1], lambda: hash((1, [])), lambda: t * 1.0, lambda: tuple(5), lambda: t < [1], lambda: t.append(1), lambda: t.__setitem__, lambda: tuple(1, 2), lambda: (1, 'a') < (1, 2)):
    attempt(f)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
x = ([],)
x[0].append(1)
print(x, repr((1,)), str(('a',)), (1, 2, *t), tuple(i for i in range(3)))
r = ([],)
r[0].append(r)
print(r)
