# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
class A:
    def __length_hint__(s): return 10**18
    def __iter__(s): return iter([])
list(A())
