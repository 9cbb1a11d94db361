# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from datetime import *
a=[]
while 1: a.append(date(2000,1,1))
