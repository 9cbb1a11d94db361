# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from collections import ChainMap
a=ChainMap()
for _ in range(10000): a=ChainMap(a)
a[1]
