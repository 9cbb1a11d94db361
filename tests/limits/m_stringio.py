# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import io
f=io.StringIO()
while 1: f.write('x'*100000)
