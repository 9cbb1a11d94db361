# limits: fuel=400000 memory=32MiB time=10s
# ends: raises TypeError
t=ValueError
for _ in range(100000): t=(t,)
try: 1/0
except t: pass
