# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __iter__(s): return s
    def __next__(s): return next(s)
next(A())
