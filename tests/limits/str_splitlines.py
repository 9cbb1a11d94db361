# limits: fuel=20000000 memory=16MiB time=10s
# ends: raises MemoryError
('\n'*10**7).splitlines()
