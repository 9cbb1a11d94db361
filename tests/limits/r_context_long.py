# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
e=None
for i in range(100000):
    n=ValueError(i); n.__context__=e; e=n
raise e
