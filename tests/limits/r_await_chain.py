# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
async def g(): return 1
async def w(x): return await x
x=g()
for _ in range(50000): x=w(x)
try: x.send(None)
except StopIteration: pass
