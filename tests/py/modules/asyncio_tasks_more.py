# asyncio: gathering, waiting, timeouts, cancellation, groups and shields.
import asyncio


async def work(name, delay=0, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise fail
        return name
    except asyncio.CancelledError:
        print('cancelled', name)
        raise


async def main():
    print(await asyncio.gather(work('a', 0.002), work('b', 0.001)), await asyncio.gather())
    print(await asyncio.gather(work('x'), work('y', fail=ValueError('bad')), return_exceptions=True))
    try:
        await asyncio.gather(work('slow', 0.01), work('f', fail=KeyError('k')))
    except KeyError as e:
        print('gather raised', e)
    t = asyncio.create_task(work('task'), name='T')
    print(t.get_name(), t.done(), await t, t.done(), t.result(), t.cancelled(), t.exception(), repr(t).split(' coro')[0])
    t = asyncio.create_task(work('c', 1))
    await asyncio.sleep(0)
    print(t.cancel('why'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', e.args, t.cancelled())
    try:
        async with asyncio.timeout(0.001) as cm:
            await asyncio.sleep(1)
    except TimeoutError:
        print('timeout', cm.expired())
    try:
        await asyncio.wait_for(work('late', 1), 0.001)
    except TimeoutError as e:
        print('wait_for', repr(e))
    print(await asyncio.wait_for(work('in time'), 1))
    tasks = [asyncio.create_task(work(n, d)) for n, d in (('p', 0.001), ('q', 0.4))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(x.result() for x in done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=5)
    print(len(done), len(pending))
    print([await f for f in asyncio.as_completed([work('s', 0.4), work('r', 0.001)])])
    inner = asyncio.create_task(work('shielded', 0.002))
    outer = asyncio.shield(inner)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('outer cancelled', inner.cancelled(), await inner)
    async with asyncio.TaskGroup() as tg:
        a, b = tg.create_task(work('ga')), tg.create_task(work('gb'))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work('victim', 1))
            tg.create_task(work('e1', fail=ValueError(1)))
            tg.create_task(work('e2', fail=TypeError(2)))
    except* ValueError as eg:
        print('group', eg.exceptions)
    except* TypeError as eg:
        print('group', eg.exceptions)
    fut = asyncio.get_running_loop().create_future()
    fut.add_done_callback(lambda f: print('callback', f.result()))
    asyncio.get_running_loop().call_later(0.001, fut.set_result, 'set')
    print(await fut, fut.done())
    for bad in (lambda: fut.set_result(1), lambda: asyncio.Future().result(), lambda: asyncio.Future().exception()):
        try:
            bad()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()), asyncio.iscoroutine(c := work('z')), c.close())
    loop = asyncio.get_running_loop()
    print(loop.is_running(), loop.is_closed(), loop.get_debug(), asyncio.isfuture(fut))


asyncio.run(main())
for bad in (lambda: asyncio.run(3), lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(3)):
    try:
        bad()
    except (ValueError, RuntimeError, TypeError) as e:
        print(type(e).__name__, e)
