# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __round__(s,n=0): return round(s)
round(A())
