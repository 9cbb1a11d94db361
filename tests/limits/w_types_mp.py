# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import types
d={}
for i in range(100000): d=types.MappingProxyType(d)
d.get(1)
