# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s='ab'*3000000
p='ab'*1000000+'a'+'a'
while 1: p in s
