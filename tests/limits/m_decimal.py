# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from decimal import *
a=[]
while 1: a.append(Decimal(1))
