# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import itertools
x=iter([1])
for _ in range(100000): x=itertools.islice(x,1)
list(x)
