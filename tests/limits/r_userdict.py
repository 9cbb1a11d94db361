# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
from collections import UserDict
a=UserDict()
for _ in range(5000): a=UserDict(x=a)
repr(a)
