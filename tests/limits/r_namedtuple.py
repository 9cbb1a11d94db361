# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from collections import namedtuple
N=namedtuple('N','x')
a=N(1)
for _ in range(10000): a=N(a)
repr(a)
