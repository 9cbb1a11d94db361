# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __format__(s,x): return format(s,x)
format(A())
