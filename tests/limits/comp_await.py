# limits: fuel=400000 memory=32MiB time=10s
# ends: raises MemoryError
exec('async def f():\n '+'await '*100000+'x')
