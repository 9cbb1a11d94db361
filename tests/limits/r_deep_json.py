# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import json
a=[]
for _ in range(100000): a=[a]
json.dumps(a)
