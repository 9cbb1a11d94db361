# limits: fuel=400000 memory=32MiB time=10s
# ends: done
import copy
a=()
for _ in range(60): a=(a,a,[])
copy.deepcopy(a)
