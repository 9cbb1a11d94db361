# limits: fuel=400000 memory=32MiB time=10s
# ends: raises OverflowError
while 1: (1+2j)**1000000
