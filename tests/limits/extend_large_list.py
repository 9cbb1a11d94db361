# limits: fuel=4000000 memory=16MiB time=10s
# ends: raises MemoryError
import itertools
a=[0]*(2*10**6-10)
a.extend(x for x in itertools.count())
