# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import asyncio
async def m():
    while True: await asyncio.sleep(0)
asyncio.run(m())
