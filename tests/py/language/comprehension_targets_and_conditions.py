# Comprehensions: targets of every kind, several conditions, nested loops, the first iterable's scope, errors inside.
print([a for a, b in [(1, 2), (3, 4)]], [x for [x] in [[1], [2]]], [r for _, *r in ['abc', 'de']], {k: v for k, v in [('a', 1)]}, {x % 3 for x in range(9)})
print([x for x in range(20) if x % 2 if x % 3], [(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(3)], [x for x in (y for y in [1, 2])])
d = {}
print([d[0] for d[0] in range(3)], d)
class O: pass
print([O.a for O.a in 'xy'], O.a)
print([x if x else 'z' for x in (0, 1)], [(yes := x) for x in range(3)], yes, [lambda: x for x in range(2)][0]())
x = 'outer'
print([x for x in x], x, [x for x in [x]], {**{k: k for k in 'a'}, 'b': 1})
class C:
    n = 3
    a = [i for i in range(n)]
    try:
        b = [n for i in range(2)]
    except NameError as e:
        b = str(e)
    c = list(n for _ in ()) 
    d = [[i, j] for i in range(n - 1) for j in range(i)]
print(C.a, C.b, C.c, C.d)
def f():
    try:
        return [1 // y for y in (1, 0)]
    except ZeroDivisionError as e:
        return str(e)
print(f(), sum(x for x in range(4)), max((len(w), w) for w in ['a', 'bb']), any(x > 2 for x in iter([1, 3, 1 / 1])))
g = (print('lazy', x) for x in [1])
print('made'); list(g)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
def order(n): print('iter', n); return range(n)
print([(a, b) for a in order(2) for b in order(a + 1) if print('cond', a, b) or b])
