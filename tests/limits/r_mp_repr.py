# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import types
a={}
for _ in range(10000): a=types.MappingProxyType({1:a})
repr(a)
