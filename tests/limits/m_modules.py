# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import types
a=[]
while 1: a.append(types.SimpleNamespace(a=1))
