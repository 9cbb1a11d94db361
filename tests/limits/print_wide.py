# limits: fuel=20000000 memory=16MiB time=10s
# ends: done
print('ä' * 3_000_000)
