# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __radd__(s,o): return o+s
1+A()
