# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __setattr__(s,n,v): s.q=v
A().y=1
