# A coroutine that dies before it ran is warned about, with the place that runs just then.
import asyncio
async def f(): pass
f()
print('after the call')
x = f()
del x
async def main():
    await f()
    c = f()
    c.close()
    return 'main'
print(asyncio.run(main()))
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    f()
    print(caught[0].message, caught[0].category.__name__, type(caught[0].source).__name__)
