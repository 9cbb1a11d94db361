# limits: fuel=20000000 memory=192MiB time=10s
# ends: stopped max_fuel
a=["a"*1000000+str(i) for i in range(80)]
while 1:
 a.sort(reverse=True)
 a.sort()
