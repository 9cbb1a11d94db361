# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __hash__(s): return hash(frozenset([s]))
hash(A())
