# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RuntimeError
while 1: input('x')
