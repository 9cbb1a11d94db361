# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
s='a'*100000
t={97:'b'*1000000}
s.translate(t)
