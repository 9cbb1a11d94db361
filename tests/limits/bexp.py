# limits: fuel=400000 memory=32MiB time=10s
# ends: raises OverflowError
(b'\t'*1000).expandtabs(10**10)
