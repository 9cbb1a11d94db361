# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def g():
    try: yield
    finally:
        while 1: pass
for i in range(10**9): next(g())
