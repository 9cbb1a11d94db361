# limits: fuel=4000000 memory=32MiB time=10s
# ends: raises MemoryError
s='x'*7000000
t=s.encode('utf-32')
