# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    @property
    def x(s): return s.x
A().x
