# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __enter__(s):
        with s: pass
    def __exit__(s,*a): pass
with A(): pass
