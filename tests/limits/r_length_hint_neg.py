# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
class A:
    def __length_hint__(s): return -1
    def __iter__(s): return iter([])
list(A())
