# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import types
a=types.SimpleNamespace()
for _ in range(10000): a=types.SimpleNamespace(a=a)
repr(a)
