# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __int__(s): return int(s)
int(A())
