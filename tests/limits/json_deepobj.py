# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import json
json.loads('{"a":'*100000)
