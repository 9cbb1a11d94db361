# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M(type):
    @classmethod
    def __prepare__(m,*a): return m('x',(),{}) and m.__prepare__()
class A(metaclass=M): pass
