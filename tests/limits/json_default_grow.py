# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import json
class A: pass
json.dumps(A(),default=lambda o: [A()])
