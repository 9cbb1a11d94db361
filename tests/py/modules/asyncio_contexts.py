# Tasks and callbacks each have their context; calls in executors; readers of bytes.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='none')


async def child(name):
    print(name, 'sees', var.get())
    var.set(name)
    await asyncio.sleep(0)
    print(name, 'has', var.get())


async def main():
    var.set('main')
    await asyncio.gather(child('a'), child('b'))
    print(var.get())
    await child('inline')
    print(var.get())
    ctx = contextvars.copy_context()
    ctx.run(var.set, 'given')
    task = asyncio.create_task(child('task'), context=ctx)
    await task
    print(var.get(), ctx[var], task.get_context() is ctx)
    loop = asyncio.get_running_loop()
    var.set('callback')
    loop.call_soon(lambda: print('soon', var.get()))
    var.set('later')
    handle = loop.call_later(0, lambda: print('timer', var.get()))
    await asyncio.sleep(0.01)
    print(handle.get_context()[var] if hasattr(handle, 'get_context') else 'later')
    fut = loop.create_future()
    var.set('at add')
    fut.add_done_callback(lambda f: print('done', var.get(), f.result()))
    var.set('at set')
    fut.set_result(1)
    await asyncio.sleep(0)
    print(await asyncio.to_thread(lambda x, y=0: (var.get(), x, y), 1, y=2))
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))
    try:
        await asyncio.to_thread(int, 'x')
    except ValueError as e:
        print(e)
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(child('group'), name='named')
    print(t.get_name(), var.get())


asyncio.run(main())
print(var.get())


async def readers():
    r = asyncio.StreamReader()
    r.feed_data(b'line one\nline two\nrest of it')
    print(await r.readline(), await r.read(4), await r.readuntil(b'\n'), await r.readexactly(4))
    r.feed_eof()
    print(r.at_eof(), await r.read(), r.at_eof(), await r.readline())
    try:
        await r.readexactly(3)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    r = asyncio.StreamReader()
    asyncio.get_running_loop().call_soon(r.feed_data, b'x\ny\n')
    asyncio.get_running_loop().call_later(0.001, r.feed_eof)
    print([line async for line in r])


asyncio.run(readers())
with asyncio.Runner() as runner:
    runner.run(child('runner'))

    async def again():
        print('again', var.get())
    runner.run(again())
