# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
s = 'ä' * 1_900_000
s.find('ä' * 1_899_999 + 'b')
