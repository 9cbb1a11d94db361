# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import json
json.dumps(list(range(1000000)))
