# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M(type):
    def __instancecheck__(c,o): return isinstance(o,c)
class A(metaclass=M): pass
isinstance(1,A)
