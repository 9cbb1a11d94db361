# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import functools
a=[]
while 1: a.append(functools.partial(print,1))
