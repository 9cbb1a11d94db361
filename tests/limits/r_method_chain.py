# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import types
def f(*a): return 1
for _ in range(100000): f=types.MethodType(f,1)
f()
