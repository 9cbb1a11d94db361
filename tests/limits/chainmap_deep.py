# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import collections
c={}
for i in range(10**5): c=collections.ChainMap(c)
c.get('x')
