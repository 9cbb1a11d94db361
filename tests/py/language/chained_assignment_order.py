# Chained and tuple assignment: value first, then targets from left to right; swaps; starred; nested.
log = []
class T:
    def __setattr__(self, n, v): log.append((n, v)); object.__setattr__(self, n, v)
    def __setitem__(self, k, v): log.append((k, v))
t = T()
def v(x): log.append(f'value {x}'); return x
t.a = t['k'] = t.b = v(1)
print(log); log.clear()
t.x, t.y = v(1), v(2)
print(log); log.clear()
i = 0
l = [0, 0, 0]
i, l[i] = 1, 'set'
print(i, l)
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
(d, e), [f, *g] = (1, 2), 'xyz'
print(d, e, f, g)
*h, = range(3)
[j] = k, = (5,)
print(h, j, k)
x = y = []
x.append(1)
print(y, x is y)
p = q, r = 1, 2
print(p, q, r)
for bad in ('a, b = 1', 'a, b = 1, 2, 3', 'a, b, *c = 1,', '(a, b), c = 1, 2', 'a, b = {1: 2}', 'a, b = None', '*a, b = []', 'a, b = iter([1])', '[] = [1]', '() = ()', 'a, b = "x"'):
    try:
        exec(bad)
        print(bad, 'fine')
    except Exception as ex:
        print(bad, type(ex).__name__, ex)
