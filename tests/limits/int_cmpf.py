# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
x=1<<10**7
while 1: x==1.5; x<1e300; 1.5*1 
