# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import base64
base64.b32decode(b'A'*10**7)
