# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from fractions import Fraction
x=Fraction(1,3)
while 1: x=x*x+1
