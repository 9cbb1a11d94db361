# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises RecursionError
a=iter([1])
for _ in range(20000): a=map(None.__eq__,a)
for x in a: pass
