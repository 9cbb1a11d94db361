# := binds in the enclosing function, also from a comprehension.
if (n := 10) > 5:
    print(n)
print([y := 1, y ** 2], y)
print(any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)
def f():
    total = 0
    sums = [total := total + v for v in range(5)]
    return sums, total
print(f())
def g():
    r = [last := i for i in 'abc']
    return last
print(g())
data = iter([1, 2, 0, 3])
while (v := next(data)):
    print('v', v)
print((a := 1, 2), a)
print(f'{(k := 7)} {k}')
def h(x=(dflt := 3)):
    return x
print(h(), dflt)
lam = lambda: (q := 5) + q
print(lam(), 'q' in globals())
