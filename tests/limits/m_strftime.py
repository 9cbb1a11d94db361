# limits: fuel=400000 memory=32MiB time=10s
# ends: raises PermissionError
import time
time.strftime('%Y'*10000000)
