# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=set(range(300000))
for i in range(299990): s.discard(i)
while 1: s.add(s.pop())
