# asyncio: errors in tasks and groups, cancelling while cleaning up, timeouts that move.
import asyncio


async def fail(e):
    await asyncio.sleep(0)
    raise e


async def cleanup(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append('cancelled')
        await asyncio.sleep(0)
        log.append('cleaned')
        raise
    finally:
        log.append('finally')


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'survived'


async def main():
    log = []
    t = asyncio.create_task(cleanup(log))
    await asyncio.sleep(0)
    t.cancel()
    print((await asyncio.gather(t, return_exceptions=True))[0].__class__.__name__, log)
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(ValueError('a')))
            raise KeyError('body')
    except* (ValueError, KeyError) as eg:
        print([repr(e) for e in eg.exceptions])
    try:
        async with asyncio.timeout(None) as cm:
            print(cm.when())
            cm.reschedule(asyncio.get_running_loop().time() + 0.001)
            await asyncio.sleep(1)
    except TimeoutError:
        print('moved', cm.expired())
    try:
        async with asyncio.timeout(10):
            raise ValueError('inside')
    except ValueError as e:
        print(e)
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            finally:
                print('inner finally')
    except TimeoutError as e:
        print(type(e.__cause__).__name__)
    t = asyncio.create_task(fail(RuntimeError('kept')))
    await asyncio.wait([t])
    print(t.exception(), t.done())
    try:
        t.result()
    except RuntimeError as e:
        print('again', e)
    async def outer():
        await asyncio.gather(cleanup(l2), asyncio.sleep(10))
    l2 = []
    o = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print(l2)
    for bad in (lambda: asyncio.wait([]), lambda: asyncio.wait_for(5, 1), lambda: asyncio.sleep(float('nan')), lambda: asyncio.gather(3), lambda: asyncio.shield(3)):
        try:
            await bad()
        except (ValueError, TypeError) as e:
            print(type(e).__name__, str(e)[:60])
    try:
        async with asyncio.TaskGroup() as tg:
            pass
        tg.create_task(asyncio.sleep(0))
    except RuntimeError as e:
        print(str(e)[-12:])
    f = asyncio.get_running_loop().create_future()
    f.cancel('msg')
    try:
        await f
    except asyncio.CancelledError as e:
        print(e.args)
    raise SystemExit(0)


try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e.code)


async def interrupted():
    raise KeyboardInterrupt


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print('KeyboardInterrupt')
