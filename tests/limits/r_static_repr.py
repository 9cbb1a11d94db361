# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
f=lambda *a:1
for _ in range(100000): f=staticmethod(f)
repr(f)
