# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def g():
    for x in g(): yield x
next(g())
