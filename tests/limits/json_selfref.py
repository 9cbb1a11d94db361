# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
import json
a=[]
a.append(a)
json.dumps(a)
