# limits: fuel=400000 memory=32MiB time=10s
# ends: raises ValueError
('{0:'*10000+'}'*10000).format(1)
