# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
s = '{0:' + 'a' * 3_000_000 + '}'
s.format(1)
