# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class I:
    def __index__(self): return range(10)[self]
[1,2][I()]
