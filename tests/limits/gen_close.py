# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def g():
    try:
        while True: yield 1
    finally:
        while True: pass
x=g(); next(x)
for _ in iter(int,1): pass
