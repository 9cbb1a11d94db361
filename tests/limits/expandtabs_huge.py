# limits: fuel=400000 memory=32MiB time=10s
# ends: raises OverflowError
s='\t'*1000
s.expandtabs(10**12)
