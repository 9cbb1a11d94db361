# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
class K:
    def __init__(s,n): s.n=n
    def __hash__(s): return 1
    def __eq__(s,o): return s.n==o.n
d={}
for i in range(100000): d[K(i)]=i
