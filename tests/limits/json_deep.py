# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import json
json.loads('['*100000)
