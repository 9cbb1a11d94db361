# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import functools
f=int
for i in range(100000): f=functools.partial(print,f)
repr(f)
