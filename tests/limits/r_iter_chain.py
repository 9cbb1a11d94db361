# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import itertools
x=iter([])
for _ in range(100000): x=itertools.chain(x)
list(x)
