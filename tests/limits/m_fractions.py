# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from fractions import *
a=[]
while 1: a.append(Fraction(1,3))
