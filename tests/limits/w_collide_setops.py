# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a={i*(2**61-1) for i in range(2000)}
b={i*(2**61-1) for i in range(2000,4000)}
while 1: a&b; a|b; a-b; a^b
