# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
s=['a%d'%i for i in range(10000)]
while 1: type('A',(),{'__slots__':s})
