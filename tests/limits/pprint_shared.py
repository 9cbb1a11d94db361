# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import pprint
a=[]
for _ in range(60): a=[a,a]
pprint.pformat(a)
