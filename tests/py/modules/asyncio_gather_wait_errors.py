# asyncio: gather with exceptions, wait and timeouts, cancellation, shields, task groups.
import asyncio
async def val(x, t=0): await asyncio.sleep(t); return x
async def bad(t=0): await asyncio.sleep(t); raise ValueError('bad')
async def cancel_it():
    t = asyncio.create_task(val(1, 10)); await asyncio.sleep(0); t.cancel('why')
    try: await t
    except asyncio.CancelledError as e: return e.args, t.cancelled(), t.done()
async def group(*cs):
    async with asyncio.TaskGroup() as g: ts = [g.create_task(c) for c in cs]
    return [t.result() for t in ts]
async def waits():
    a, b = asyncio.create_task(val(1)), asyncio.create_task(val(2, 0.01))
    d, p = await asyncio.wait([a, b], return_when=asyncio.FIRST_COMPLETED)
    r = [t.result() for t in d], len(p); await b; return r
async def swallow():
    t = asyncio.create_task(bad()); await asyncio.sleep(0.001); return repr(t.exception())
async def timeout(t):
    async with asyncio.timeout(t): await asyncio.sleep(0.005)
    return 'in time'
run = asyncio.run
for t in [
    'run(val(5)), run(asyncio.wait_for(val(6), 1)), run(cancel_it()), run(swallow()), run(timeout(None)), run(timeout(5))',
    '(lambda: run((lambda: asyncio.gather)()(*[]))) and run(group(val(1), val(2)))',
    'run(group(val(1), bad()))',
    'run(timeout(0))',
    'run(asyncio.wait_for(val(1, 10), 0.001))',
    'run(bad())',
    'run(5)',
    'asyncio.get_running_loop()',
    'asyncio.create_task(5)',
    'asyncio.iscoroutinefunction(val), asyncio.iscoroutine(5), asyncio.isfuture(5), asyncio.FIRST_COMPLETED, asyncio.CancelledError.__mro__[1].__name__, issubclass(asyncio.TimeoutError, Exception), asyncio.TimeoutError is TimeoutError',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
