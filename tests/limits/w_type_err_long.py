# limits: fuel=400000 memory=32MiB time=10s
# ends: raises TypeError
C=type('A'*10000000,(),{})
C()+1
