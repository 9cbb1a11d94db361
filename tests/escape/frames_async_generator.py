# Frames and code of async generators, and of coroutines being awaited.
import warnings
from attempt import attempts, works

# Many coroutines here are never awaited.
warnings.simplefilter('ignore', RuntimeWarning)

attempts('''
async def g():
    yield 1
loot = g().ag_frame

async def g():
    yield 1
loot = g().ag_code

async def g():
    yield 1
loot = type(g()).ag_frame

coroutine().cr_frame

coroutine().cr_code

c = coroutine()
w = c.__await__()
loot = w.__class__.__dict__

async def f():
    await coroutine()
loot = f().cr_await or getattr(f(), 'cr_frame')

async def g():
    yield 1
a = g().asend(None)
loot = a.__self__
''')

works('''
import asyncio
async def f():
    return [await coroutine(), [x async for x in g()]]
async def g():
    yield 1
    yield 2
result = asyncio.run(f())

async def g():
    yield 1
a = g()
result = a.ag_running, type(a).__name__, a.__name__
''')
