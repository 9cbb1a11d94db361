# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __index__(s): return [1][s]
[1][A()]
