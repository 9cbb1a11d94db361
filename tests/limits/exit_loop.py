# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class C:
    def __enter__(s): return s
    def __exit__(s,*a):
        while True:
            pass
with C(): 1/0
