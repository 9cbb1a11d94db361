# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises RecursionError
import types
a=len
for _ in range(20000): a=types.MethodType(a,1)
a()
