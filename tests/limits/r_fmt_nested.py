# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
s='{:{:{}}}'
s.format(1,2,3)
