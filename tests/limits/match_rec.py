# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class M:
    __match_args__=('x',)
    @property
    def x(s): return s
def f(a):
    match a:
        case M(M(M(x))): return f(x)
f(M())
