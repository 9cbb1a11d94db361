# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A: pass
A.__call__=A()
A()()
