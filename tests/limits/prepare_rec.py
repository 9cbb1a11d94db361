# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M(type):
    @classmethod
    def __prepare__(c,n,b):
        class X(metaclass=M): pass
        return {}
class A(metaclass=M): pass
