# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
import json
s=json.loads('['+'{},'*500000+'1]')
