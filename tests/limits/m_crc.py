# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import binascii
b=b'x'*10000000
while 1: binascii.crc32(b)
