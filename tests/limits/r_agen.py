# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
async def g():
    async for x in g(): yield x
g().__anext__().send(None)
