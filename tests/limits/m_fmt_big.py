# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s='%s'%('x'*20000000)
t='%s%s'%(s,s)
