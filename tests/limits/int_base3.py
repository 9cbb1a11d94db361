# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
s='1'*1000000
int(s,3)
