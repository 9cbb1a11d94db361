# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
a=[];b=[]
for _ in range(100000): a=[a];b=[b]
a==b
