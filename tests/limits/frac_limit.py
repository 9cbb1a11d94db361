# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import fractions
x=fractions.Fraction(7**100000,3**100000)
while 1: x.limit_denominator(10**30000)
