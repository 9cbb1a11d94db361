# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def g():
    x=yield
    h=g(); next(h); h.send(1)
h=g();next(h);h.send(1)
