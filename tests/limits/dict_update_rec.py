# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class M:
    def keys(s): 
        while True: yield 1
    def __getitem__(s,k): return k
{}.update(M())
