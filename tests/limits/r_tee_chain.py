# limits: fuel=400000 memory=32MiB time=10s
# ends: done
import itertools
x=iter([1])
for _ in range(20000): x=itertools.tee(x,1)[0]
list(x)
