# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __float__(s): return float(s)
float(A())
