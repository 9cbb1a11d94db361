# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M(type):
    def __call__(c): return c()
class A(metaclass=M): pass
A()
