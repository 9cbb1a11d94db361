# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import struct
while 1: struct.calcsize('x'*1000000)
