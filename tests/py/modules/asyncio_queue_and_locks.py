# asyncio: queues full and empty, priority and last-in, locks, events, conditions, semaphores, barriers.
import asyncio
run = asyncio.run
async def q1():
    q = asyncio.Queue(2); q.put_nowait(1); await q.put(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: full = type(e).__name__
    r = [q.get_nowait(), await q.get(), q.empty(), q.qsize(), q.maxsize]
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: return r, full, type(e).__name__
async def q2():
    p, l = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for x in (3, 1, 2): p.put_nowait(x); l.put_nowait(x)
    return [p.get_nowait() for _ in range(3)], [l.get_nowait() for _ in range(3)]
async def q3():
    q = asyncio.Queue(); q.put_nowait(1); q.task_done()
    q.task_done()
async def lock():
    l = asyncio.Lock(); log = []
    async def w(n):
        async with l: log.append(n); await asyncio.sleep(0); log.append(-n)
    await asyncio.gather(w(1), w(2)); return log, l.locked()
async def sem():
    s = asyncio.BoundedSemaphore(1); await s.acquire(); s.release(); s.release()
async def event():
    e = asyncio.Event(); t = asyncio.create_task(e.wait()); await asyncio.sleep(0); r = e.is_set(); e.set(); return r, await t, e.is_set(), e.clear()
async def shut():
    q = asyncio.Queue(); q.put_nowait(1); q.shutdown(); r = q.get_nowait()
    await q.get()
async def fut():
    f = asyncio.get_running_loop().create_future(); f.set_result(5); r = f.done(), f.result(), await f
    f.set_result(6)
for t in [
    'run(q1()), run(q2()), run(lock()), run(event())',
    'run(q3())',
    'run(sem())',
    'run(shut())',
    'run(fut())',
    'asyncio.Lock().release()',
    'asyncio.Semaphore(-1)',
    'asyncio.Barrier(0)',
    "asyncio.Queue('a').maxsize",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
