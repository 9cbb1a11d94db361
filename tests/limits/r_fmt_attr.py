# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __getattr__(s,n): return '{0.x}'.format(s)
'{0.x}'.format(A())
