# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import struct
struct.pack('20000000x')
struct.pack('1000000000x')
