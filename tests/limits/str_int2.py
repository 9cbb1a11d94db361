# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
a=1<<4000000
'%d'%a
