# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A(dict):
    def __missing__(s,k): return s[k]
A()[1]
