# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    __match_args__=('x',)
    @property
    def x(s):
        match s:
            case A(1): pass
match A():
    case A(1): pass
