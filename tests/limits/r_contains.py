# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __contains__(s,x): return x in s
1 in A()
