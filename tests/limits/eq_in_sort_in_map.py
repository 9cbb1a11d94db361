# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class E:
    def __init__(s,n): s.n=n
    def __lt__(s,o): return list(map(sorted,[[E(1),E(2)]]))!=0
    def __eq__(s,o): return {E(3)}=={E(3)}
    def __hash__(s): return 1
sorted([E(1),E(2)])
