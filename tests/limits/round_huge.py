# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
round(1.5,10**9)
round(1.5,-10**9)
round(10**1000,-10**9)
while 1: round(1.5,10**9)
