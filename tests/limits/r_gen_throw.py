# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
def w(x):
    yield from x
def g(): yield 1
x=g()
for _ in range(900): x=w(x)
next(x)
x.throw(ValueError)
