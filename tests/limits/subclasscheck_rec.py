# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M(type):
    def __subclasscheck__(c,o): return issubclass(o,c)
class A(metaclass=M): pass
issubclass(int,A)
