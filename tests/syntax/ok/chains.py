a.b.c(d, *e, f=g, **h)[i][j:k, l].m()
a[b], a[b:c], a[:], a[::], a[b:c:d], a[b, c], a[b,], a[*b], a[*b, c:d], a[b := 1]
(a.b).c, (a)(b), [a][0], {}[0], 'a'.join(b), 1 .real, 1.0.real
f(x for x in y)
f((x for x in y), 1)
f(a, b, *c, d, *e, f=1, *g, **h, i=2, **j)
f(a := 1, b=(c := 2))
await_.b
