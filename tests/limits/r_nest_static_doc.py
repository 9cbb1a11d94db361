# limits: fuel=3000000 memory=64MiB time=15s
# ends: done
a=len
for _ in range(20000): a=staticmethod(a)
a.__doc__
