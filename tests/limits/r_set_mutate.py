# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
d=set()
class K:
    def __hash__(s): return 1
    def __eq__(s,o):
        d.clear(); d.update(K() for _ in range(3))
        return False
d.add(K());d.add(K())
