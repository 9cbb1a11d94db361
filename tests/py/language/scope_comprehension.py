# Comprehension variables don't leak; the first iterable is evaluated outside.
i = 'outer'
print([i for i in range(3)], i)
print({i: j for i in 'ab' for j in range(2)}, i)
print(sorted({i * 2 for i in range(3)}), i)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
class C:
    data = [1, 2, 3]
    ok = [d for d in data]
    try:
        bad = [data[d] for d in range(2)]
    except NameError as e:
        print('NameError:', e)
print(C.ok)
def f(n):
    return [n + k for k in range(n) if k != n - 1]
print(f(4))
g = (print('lazy') for _ in [1])
print('made')
next(g)
