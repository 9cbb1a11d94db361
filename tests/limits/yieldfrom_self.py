# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def g():
    while True: yield from ()
next(g())
