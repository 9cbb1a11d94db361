# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
('a'*10**7).split('a')
