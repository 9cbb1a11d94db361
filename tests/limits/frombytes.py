# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
import array
array.array('b', b'a' * 8_000_000)
