# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises RecursionError
def f(x):
 yield from x
a=[1]
for _ in range(20000): a=f(a)
for x in a: pass
