# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
a={};b={}
for _ in range(100000): a={1:a};b={1:b}
a==b
