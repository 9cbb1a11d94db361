# limits: fuel=400000 memory=32MiB time=10s
# ends: done
x=1<<200000000
