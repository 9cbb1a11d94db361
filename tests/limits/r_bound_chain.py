# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def f(s): return s.g()
    g=f
A().f()
