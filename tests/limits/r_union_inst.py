# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
x=int
for i in range(3000): x = x|type('A',(),{})
isinstance('',x)
