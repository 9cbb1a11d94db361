# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __buffer__(s,f): return memoryview(s)
memoryview(A())
