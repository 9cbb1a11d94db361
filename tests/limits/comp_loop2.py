# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s='x=1\n'*100000
while 1: compile(s,'a','exec')
