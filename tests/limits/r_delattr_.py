# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __delattr__(s,n): del s.q
del A().y
