# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __setitem__(s,x,v): s[x]=v
A()[0]=1
