# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import collections
d=collections.OrderedDict.fromkeys(range(300000))
while d: d.popitem(last=False)
