# limits: fuel=400000 memory=32MiB time=10s
# ends: raises OverflowError
1<<(1<<70)
