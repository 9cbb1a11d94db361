# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
d={}
class K:
    def __hash__(s): return 1
    def __eq__(s,o):
        d[K()]=1
        return False
d[K()]=1;d[K()]=1
