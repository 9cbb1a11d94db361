# limits: fuel=400000 memory=32MiB time=10s
# ends: done
a=[]
for _ in range(200000): a=[a]
del a
b=[[] for _ in range(100000)]
print('ok')
