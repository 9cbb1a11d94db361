# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import hashlib
b=b'x'*10000000
while 1: hashlib.sha256(b).digest()
