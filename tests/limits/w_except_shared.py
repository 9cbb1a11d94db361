# limits: fuel=400000 memory=32MiB time=10s
# ends: raises TypeError
t=(ValueError,)
for _ in range(60): t=(t,t)
try: raise KeyError
except t: pass
