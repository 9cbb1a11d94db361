# limits: fuel=400000 memory=32MiB time=10s
# ends: stopped max_fuel
import asyncio
async def g():
    try: yield 1
    finally:
        while True: await asyncio.sleep(0)
async def f():
    a=g(); await anext(a); await a.aclose()
asyncio.run(f())
