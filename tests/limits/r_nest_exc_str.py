# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises RecursionError
a=1
for _ in range(20000): a=ValueError(a)
str(a)
