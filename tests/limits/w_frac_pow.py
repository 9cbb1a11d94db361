# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
from fractions import Fraction
Fraction(3,2)**10**8
