# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import array
a=array.array('b',[1])
while 1: a.extend(a)
