# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import itertools
x=iter([1])
for i in range(10**5): x=itertools.islice(x,5)
list(x)
