(a := 1)
if a := b: pass
elif a := c: pass
while a := b: pass
[a := 1, b := 2]
{a := 1}
f(a := 1)
x[a := 1, b := 2]
[y for x in z if (y := x)]
lambda: (a := 1)
f'{(a := 1)}'
assert (a := b)
@(a := b)
def f(a=(b := 1)): pass
