# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
'x'*1000000
('x'*1000000).replace('x','y'*1000)
