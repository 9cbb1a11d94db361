# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
c=object
for i in range(5000): c=type('A',(c,),{})
c().x
