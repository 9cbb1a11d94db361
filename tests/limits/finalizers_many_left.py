# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class D:
    def __del__(self): pass
def g():
    try: yield
    finally:
        while 1: pass
keep = []
for i in range(10**9):
    h = g()
    next(h)
    keep += [h, D()]
    if i % 500 == 499: del keep[:]
