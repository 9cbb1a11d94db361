# What async for, async with and await say of objects that don't fit.
import asyncio
async def ag():
    yield 1
async def tries(f):
    try:
        await f()
    except TypeError as e:
        print(e)
class BadAwait:
    def __await__(self): return 3
class BadIter:
    def __aiter__(self): return 3
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 3
class NoExit:
    async def __aenter__(self): return 1
class Sync:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
class Async:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): pass
async def f1():
    for x in ag(): pass
async def f2():
    async for x in [1]: pass
async def f3():
    async with 3: pass
async def f4(): await 3
async def f5(): await BadAwait()
async def f6():
    async for i in BadIter(): pass
async def f7():
    async for i in BadNext(): pass
async def f8():
    async with NoExit(): pass
async def f9():
    async with Sync(): pass
async def f10():
    with Async(): pass
async def f11(): await [x async for x in 5]
async def f12(): await ag()
async def main():
    for f in f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12:
        await tries(f)
asyncio.run(main())
async def co(): return 1
c = co()
try: c.send(None)
except StopIteration as e: print(e.value)
for f in lambda: c.send(None), lambda: c.close():
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
c = co()
try: c.send(1)
except TypeError as e: print(e)
c.close()
