# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __class_getitem__(c,x): return c[x]
A[1]
