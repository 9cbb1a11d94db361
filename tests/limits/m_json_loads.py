# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import json
s=json.loads('['+'1,'*2000000+'1]')
