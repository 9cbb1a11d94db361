# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import functools
f=lambda:1
for _ in range(3000):
    f=functools.wraps(f)(lambda f=f:f())
f()
