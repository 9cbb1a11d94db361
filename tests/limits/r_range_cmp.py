# limits: fuel=400000 memory=32MiB time=10s
# ends: done
range(10**30)==range(10**31)
