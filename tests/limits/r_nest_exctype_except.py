# limits: fuel=3000000 memory=64MiB time=15s
# ends: raises TypeError
a=ValueError
for _ in range(20000): a=(a,)
try: 1/0
except a: pass
