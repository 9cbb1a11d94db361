# Event loops run coroutines, and reach nothing outside.
from attempt import attempts, works

import asyncio

def awaiting(thing):
    async def main():
        return await thing
    return asyncio.run(main())

attempts('''
import asyncio
loot = asyncio.create_subprocess_exec

import asyncio
loot = asyncio.open_connection

import asyncio
async def f():
    return asyncio.current_task().get_stack()
loot = asyncio.run(f())

import asyncio
async def f():
    return asyncio.current_task().get_coro().cr_frame
loot = asyncio.run(f())

import asyncio
async def f():
    t = asyncio.ensure_future(coroutine())
    return t.get_coro().cr_code
loot = asyncio.run(f())

import asyncio
async def f():
    try:
        await asyncio.gather(bad())
    except ValueError as e:
        return e.__traceback__
async def bad():
    raiser()
loot = asyncio.run(f())

import asyncio
loot = asyncio.sys or asyncio.os

import asyncio
loot = asyncio.Task.__init__.__globals__

awaiting((lambda: (yield cap.__globals__))())

async def f():
    return cap.__globals__
loot = awaiting(f())

class A:
    def __await__(self):
        yield cap.__code__
loot = awaiting(A())
''', awaiting=awaiting)

works('''
import asyncio
async def f(n):
    await asyncio.sleep(0)
    return n
async def main():
    q = asyncio.Queue()
    await q.put(1)
    return await asyncio.gather(f(1), f(2), coroutine()), await q.get()
result = asyncio.run(main())

async def f():
    return await coroutine()
result = awaiting(f())
''', awaiting=awaiting)
