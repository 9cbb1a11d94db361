# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
s = '\x00' * 4_000_000
s.encode('unicode_escape')
