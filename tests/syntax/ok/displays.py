(), (a,), (a, b), [], [a], [a, *b], {a}, {a, *b}, {}, {a: b, **c, d: e}
a, *b, c
[a, b,], (a, b,), {a, b,}, {a: b,}
(*a, b), [*a]
[x for x in y], {x for x in y}, {x: y for x, y in z}, (x for x in y)
[x for x in y if x if not x for z in x if z]
[(a, b) for a, b in c for (d, e) in f for [g] in h for i.j in k for l[m] in n]
[lambda: x for x in y if (lambda: x)()]
[x if x else y for x in (a if b else c)]
[(y := x) for x in z]
