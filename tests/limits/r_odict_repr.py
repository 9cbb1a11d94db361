# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from collections import OrderedDict
a=OrderedDict()
for _ in range(10000): a=OrderedDict(x=a)
repr(a)
