# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def g(n):
    yield 1
def w(x): yield from x
x=g(0)
for _ in range(100000): x=w(x)
next(x)
