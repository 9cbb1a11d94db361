# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import asyncio
async def f(): await asyncio.gather(f(),f())
asyncio.run(f())
