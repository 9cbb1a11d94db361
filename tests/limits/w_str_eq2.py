# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a='a'*5000000;b='a'*4999999+'b'
while 1: a==b; a<b; a!=b
