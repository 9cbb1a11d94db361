# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
import array
array.array('Q', [2 ** 60] * 500_000).tolist()
