# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
import itertools
k = []
while True:
    k.append(itertools.tee(itertools.count(), 1000))
