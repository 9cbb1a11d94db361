# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import io
f=io.BytesIO()
while 1: f.write(b'x'*100000)
