# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M(type):
    def mro(c): return type('x',(),{}).mro()+M('y',(),{}).mro()
M('z',(),{})
