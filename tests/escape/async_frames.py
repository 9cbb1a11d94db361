# Coroutines, tasks and asynchronous managers: no frame, no traceback, no code of others.
import warnings
from attempt import attempts, works

# Some coroutines of the supervisor's are never awaited.
warnings.simplefilter('ignore', RuntimeWarning)


class Manager:
    async def __aenter__(self):
        return 'entered'

    async def __aexit__(self, kind, value, traceback):
        return False


async def failing():
    raise ValueError('public')


async def ticking():
    for i in range(2):
        yield i


given_all = dict(manager=Manager(), failing=failing, ticking=ticking)

attempts('''
class M:
    async def __aenter__(self): pass
    async def __aexit__(self, *a):
        global loot
        loot = a[2]
        return True
async def main():
    async with M():
        await failing()
import asyncio
asyncio.run(main())

import asyncio
async def main():
    try:
        await failing()
    except ValueError as e:
        return e.__traceback__
loot = asyncio.run(main())

import asyncio
async def main():
    task = asyncio.create_task(failing())
    await asyncio.wait([task])
    return task.exception().__traceback__
loot = asyncio.run(main())

import asyncio
async def main():
    task = asyncio.create_task(failing())
    await asyncio.wait([task])
    return task.get_stack()
loot = asyncio.run(main())

import asyncio
async def main():
    return asyncio.current_task().get_coro().cr_frame
loot = asyncio.run(main())

import asyncio
async def main():
    c = failing()
    task = asyncio.create_task(c)
    try:
        await task
    except ValueError:
        pass
    return task.get_coro().cr_code
loot = asyncio.run(main())

import asyncio
async def main():
    return asyncio.get_running_loop().__dict__
loot = asyncio.run(main())

import asyncio
async def main():
    loop = asyncio.get_running_loop()
    found = []
    loop.set_exception_handler(lambda loop, context: found.append(context))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    return [c for c in found if c.get('exception') and c['exception'].__traceback__]
loot = asyncio.run(main())

import asyncio
async def main():
    return await asyncio.to_thread(vars, given)
loot = asyncio.run(main())

import asyncio
async def main():
    results = await asyncio.gather(failing(), return_exceptions=True)
    return results[0].__traceback__
loot = asyncio.run(main())

import asyncio
async def main():
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(failing())
    except* ValueError as e:
        found = e.exceptions[0].__traceback__
    return found
loot = asyncio.run(main())

import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError('x'))
    try:
        await f
    except ValueError as e:
        return e.__traceback__
loot = asyncio.run(main())

ticking().ag_frame

ticking().ag_code

ticking().asend(None).__reduce_ex__(2)

ticking().athrow.__self__

failing().cr_frame

failing().cr_origin

failing().cr_suspended

manager.__aenter__.__self__

manager.__aexit__.__func__

failing().__await__().__self__

async def main():
    return [x async for x in ticking()][0].real.__class__.__base__.__subclasses__
c = main()
c.send(None)

async def main():
    yield 1
g = main()
g.athrow(ValueError, ValueError('x'), cap)

async def main():
    try:
        yield 1
    except ValueError as e:
        global loot
        loot = e.__traceback__
g = main()
try:
    g.asend(None).send(None)
except StopIteration:
    pass
try:
    g.athrow(ValueError('x')).send(None)
except StopAsyncIteration:
    pass

import asyncio.base_events

import asyncio
loot = asyncio.events.sys

import asyncio
loot = asyncio.tasks.__builtins__

import asyncio
loot = asyncio.run.__globals__

import asyncio
loot = asyncio.AbstractEventLoop.__subclasses__() and asyncio.run.__code__
''', **given_all)

works('''
import asyncio
async def main():
    async with manager as m:
        found = [x async for x in ticking()]
    try:
        await failing()
    except ValueError as e:
        found.append(str(e))
    return m, found, await coroutine()
result = asyncio.run(main())

import asyncio
async def one(n):
    await asyncio.sleep(0)
    return n
async def main():
    async with asyncio.TaskGroup() as g:
        tasks = [g.create_task(one(i)) for i in range(3)]
    return [t.result() for t in tasks], await asyncio.gather(one(7), one(8)), await asyncio.wait_for(one(9), 5)
result = asyncio.run(main())
''', **given_all)
