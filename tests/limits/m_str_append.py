# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s=''
while 1: s+='x'*100
