# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
a=type('a',(),{});
for i in range(10**4):
    b=type('b',(a,),{}); c=type('c',(a,),{}); a=type('a',(b,c),{})
