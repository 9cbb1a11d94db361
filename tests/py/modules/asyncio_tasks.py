# run, tasks, gather, wait, wait_for, timeout, shield, as_completed, cancellation.
import asyncio, time
def show(e): return f'{type(e).__name__}({e})'
async def work(n, d=0.0, fail=False):
    print('start', n); await asyncio.sleep(d); print('end', n)
    if fail: raise ValueError(n)
    return n * 10
async def main():
    print(await work(1), asyncio.current_task().get_name(), asyncio.get_running_loop().is_running())
    print(await asyncio.gather(work(2, .02), work(3, .01), asyncio.sleep(0, 'x')))
    print([show(r) if isinstance(r, Exception) else r for r in await asyncio.gather(work(4), work(5, 0, True), return_exceptions=True)])
    try: await asyncio.gather(work(6, .01), work(7, 0, True))
    except ValueError as e: print('caught', e)
    await asyncio.sleep(.02)
    t = asyncio.create_task(work(8), name='named'); print(t.get_name(), t.done()); print(await t, t.done(), t.result(), t.exception(), t.cancelled())
    t = asyncio.create_task(work(9, 5)); await asyncio.sleep(0); print(t.cancel('msg'), t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print(show(e), t.cancelled(), t.cancel())
    try: print(await asyncio.wait_for(work(10, .001), 1)); await asyncio.wait_for(work(11, 1), .01)
    except TimeoutError as e: print(show(e), type(e.__cause__).__name__)
    try:
        async with asyncio.timeout(.01) as cm: await asyncio.sleep(1)
    except TimeoutError: print('timeout', cm.expired())
    async with asyncio.timeout(None) as cm: cm.reschedule(asyncio.get_running_loop().time() + 5); print(cm.expired())
    ts = [asyncio.create_task(work(i, .01 * i)) for i in (3, 1, 2)]
    done, pend = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pend), done.pop().result())
    done, pend = await asyncio.wait(ts, timeout=.015); print(len(done), len(pend)); await asyncio.wait(ts)
    for c in asyncio.as_completed([work(i, .01 * i) for i in (2, 1)]): print('ac', await c)
    async for t in asyncio.as_completed([asyncio.create_task(work(i, .01 * i)) for i in (2, 1)]): print('aac', t.result())
    inner = asyncio.create_task(work(12, .01)); outer = asyncio.shield(inner); outer.cancel()
    try: await outer
    except asyncio.CancelledError: print('outer cancelled', inner.cancelled()); print(await inner)
    async def stubborn():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: print('cleanup'); raise
        finally: print('finally')
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel(); print(await asyncio.gather(t, return_exceptions=True))
    async def swallow():
        try: await asyncio.sleep(5)
        except asyncio.CancelledError: return 'swallowed'
    t = asyncio.create_task(swallow()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelled())
    f = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_later(.005, f.set_result, 'late'); print(f.done(), await f, f)
    f.add_done_callback(lambda x: print('cb', x.result())); await asyncio.sleep(0)
    order = []
    loop = asyncio.get_running_loop(); loop.call_soon(order.append, 1); h = loop.call_soon(order.append, 2); h.cancel(); loop.call_later(0, order.append, 4); loop.call_soon(order.append, 3); await asyncio.sleep(.001); print(order, h.cancelled())
    for bad in (lambda: f.set_result(1), lambda: f.set_exception(ValueError()), lambda: loop.create_future().result(), lambda: loop.create_future().exception(), lambda: asyncio.run(main()) if False else None, lambda: loop.run_until_complete(f), lambda: asyncio.create_task(3), lambda: asyncio.ensure_future(3), lambda: loop.create_future().set_exception(3)):
        try: print(bad())
        except Exception as e: print(show(e))
    for bad in (asyncio.wait([]), asyncio.wait_for(3, 1), asyncio.sleep(float('nan'))):
        try: await bad
        except Exception as e: print(show(e))
    print(len(asyncio.all_tasks()), asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(show), asyncio.isfuture(f), asyncio.iscoroutine(3))
    leftover = asyncio.create_task(stubborn()); await asyncio.sleep(0)
    return 'ret'
print(asyncio.run(main()))
for bad in (lambda: asyncio.run(3), lambda: asyncio.get_running_loop(), lambda: asyncio.run(work(99, 0, True))):
    try: bad()
    except Exception as e: print(show(e))
with asyncio.Runner() as r: print(r.run(work(20)), r.run(work(21)))
async def ping(n, other):
    for i in range(2): print(n, i); await asyncio.sleep(0)
async def pp(): await asyncio.gather(ping('a', 1), ping('b', 2))
asyncio.run(pp())
async def agen():
    for i in range(3): await asyncio.sleep(0); yield i
async def use(): return [x async for x in agen()] + [x * 2 async for x in agen() if x]
print(asyncio.run(use()))
async def nested():
    c = use()
    try: asyncio.run(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(nested())
