# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import json
a=[]
for _ in range(60): a=[a,a]
json.dumps(a)
