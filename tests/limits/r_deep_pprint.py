# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
import pprint
a=[]
for _ in range(100000): a=[a]
pprint.pformat(a)
