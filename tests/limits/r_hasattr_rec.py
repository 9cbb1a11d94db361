# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __getattr__(s,n): return hasattr(s,n)
A().y
