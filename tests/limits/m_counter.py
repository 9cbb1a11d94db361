# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from collections import Counter
c=Counter(range(2000000))
