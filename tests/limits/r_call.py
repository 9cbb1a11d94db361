# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
def f(): f()
f()
