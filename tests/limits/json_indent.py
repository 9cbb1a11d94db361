# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import json
json.dumps([1,2],indent=10**10)
