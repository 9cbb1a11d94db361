# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from collections import namedtuple
N=namedtuple('N','a b')
a=[]
while 1: a.append(N(1,2))
