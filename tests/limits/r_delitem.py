# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __delitem__(s,x): del s[x]
del A()[0]
