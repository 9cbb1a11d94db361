# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import json
a=[]
for _ in range(200): a=[a]
json.dumps(a,indent=10**6)
