# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
def f():
    while True:
        try: yield
        except GeneratorExit: pass
for i in range(10**5):
    g=f(); next(g)
    try: g.close()
    except RuntimeError: pass
