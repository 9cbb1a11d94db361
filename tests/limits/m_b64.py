# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import base64
s=base64.b64encode(b'x'*12000000)
t=base64.b64decode(s)
