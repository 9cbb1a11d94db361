# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import re
L=[]
while 1: L.append(re.escape('.'*10**6))
