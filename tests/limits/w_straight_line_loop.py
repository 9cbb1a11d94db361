# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
src='x=1\n'*20000
c=compile(src,'a','exec')
while 1: exec(c)
