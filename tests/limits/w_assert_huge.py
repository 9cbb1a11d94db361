# limits: fuel=400000 memory=32MiB time=10s
# ends: raises AssertionError
assert 0,'x'*10000000
