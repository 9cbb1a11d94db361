# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
class A:
    def __enter__(s): pass
    def __exit__(s,*a):
        with s: pass
with A(): pass
