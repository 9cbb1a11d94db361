# limits: fuel=400000 memory=32MiB time=10s
# ends: done
round(5,-10**9)
