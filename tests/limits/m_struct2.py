# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import struct
struct.unpack('2000000b', bytes(2000000))
