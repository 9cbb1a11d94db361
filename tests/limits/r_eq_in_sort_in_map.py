# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __init__(s,n): s.n=n
    def __hash__(s): return 1
    def __eq__(s,o): return sorted([s,o]) == 1
    def __lt__(s,o): return list(map(lambda x: {s:1,o:2}, [1])) == 1
{A(1):1, A(2):2}
