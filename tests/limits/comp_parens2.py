# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
eval('('*150+'1'+')'*150)
while 1: eval('('*150+'1'+')'*150)
