# limits: fuel=400000 memory=32MiB time=10s
# ends: raises RecursionError
async def f(): await f()
f().send(None)
