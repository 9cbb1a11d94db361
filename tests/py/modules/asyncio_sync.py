# Lock, Event, Condition, Semaphore, Barrier, Queue, TaskGroup.
import asyncio
def show(e): return f'{type(e).__name__}({e})'
async def main():
    lock = asyncio.Lock(); log = []
    async def crit(n):
        async with lock: log.append(f'{n}in'); await asyncio.sleep(.001); log.append(f'{n}out')
    await asyncio.gather(*(crit(i) for i in range(3))); print(log, lock.locked(), repr(lock)[-11:])
    try: lock.release()
    except RuntimeError as e: print(e)
    ev = asyncio.Event()
    async def waiter(n): await ev.wait(); print('woke', n)
    ts = [asyncio.create_task(waiter(i)) for i in range(2)]; await asyncio.sleep(0); print(ev.is_set(), repr(ev)[-18:]); ev.set(); await asyncio.gather(*ts); ev.clear(); print(ev.is_set())
    sem = asyncio.Semaphore(2); running = peak = 0
    async def limited():
        nonlocal running, peak
        async with sem: running += 1; peak = max(peak, running); await asyncio.sleep(.001); running -= 1
    await asyncio.gather(*(limited() for _ in range(6))); print(peak, sem.locked(), repr(sem)[-19:])
    for bad in (lambda: asyncio.Semaphore(-1), lambda: asyncio.BoundedSemaphore(1).release(), lambda: asyncio.Condition().notify(), lambda: asyncio.Barrier(0)):
        try: bad()
        except Exception as e: print(show(e))
    cond = asyncio.Condition(); items = []
    async def consumer(n):
        async with cond: await cond.wait_for(lambda: items); print('got', n, items.pop(0))
    cs = [asyncio.create_task(consumer(i)) for i in range(3)]; await asyncio.sleep(0)
    for x in 'ab':
        async with cond: items.append(x); cond.notify()
        await asyncio.sleep(0)
    async with cond: items.append('c'); cond.notify_all()
    await asyncio.gather(*cs)
    q = asyncio.Queue(maxsize=2)
    async def prod():
        for i in range(4): await q.put(i); print('put', i, q.qsize())
    async def cons():
        while True: x = await q.get(); print('get', x); q.task_done()
    p = asyncio.create_task(prod()); c = asyncio.create_task(cons()); await p; await q.join(); c.cancel(); print(q.empty(), q.full(), q)
    for bad in (lambda: q.get_nowait(), lambda: [q.put_nowait(i) for i in range(3)], lambda: [q.task_done() for _ in range(9)]):
        try: bad()
        except Exception as e: print(show(e))
    pq = asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3, 1, 2)]; lq = asyncio.LifoQueue(); [lq.put_nowait(x) for x in 'abc']; print([pq.get_nowait() for _ in range(3)], [lq.get_nowait() for _ in range(3)])
    q2 = asyncio.Queue(); q2.put_nowait(1); q2.shutdown(); print(await q2.get())
    for bad in (q2.get(), q2.put(1)):
        try: await bad
        except asyncio.QueueShutDown as e: print(show(e))
    b = asyncio.Barrier(3)
    async def bar(n): i = await b.wait(); return i
    print(sorted(await asyncio.gather(*(bar(i) for i in range(3)))), b.n_waiting, b.parties, b.broken)
    async def ok(n, d=0): await asyncio.sleep(d); return n
    async def bad(n, d=0): await asyncio.sleep(d); raise ValueError(n)
    async with asyncio.TaskGroup() as tg: t1 = tg.create_task(ok(1)); t2 = tg.create_task(ok(2, .001), name='two')
    print(t1.result(), t2.result(), t2.get_name())
    try:
        async with asyncio.TaskGroup() as tg: t3 = tg.create_task(ok(3, 5)); tg.create_task(bad(4)); tg.create_task(bad(5))
    except* ValueError as eg: print(eg.message, [show(e) for e in eg.exceptions], t3.cancelled())
    try:
        async with asyncio.TaskGroup() as tg: t = tg.create_task(ok(1, 5)); await asyncio.sleep(0); raise KeyError('body')
    except* KeyError as eg: print(eg.exceptions, t.cancelled())
    try: tg.create_task(ok(1))
    except RuntimeError as e: print(str(e).split('> ')[1])
    try: asyncio.TaskGroup().create_task(ok(1))
    except RuntimeError as e: print(e)
    async def outer():
        async with asyncio.TaskGroup() as tg: tg.create_task(ok(1, 5))
    t = asyncio.create_task(outer()); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled outer', asyncio.current_task().cancelling())
    async def nested():
        async with asyncio.TaskGroup() as a:
            a.create_task(ok(1, 1))
            async with asyncio.TaskGroup() as b: b.create_task(bad('deep', .001))
    try: await nested()
    except* ValueError as eg: print(repr(eg))
    try:
        async with asyncio.timeout(.01):
            async with asyncio.TaskGroup() as tg: tg.create_task(ok(1, 5))
    except TimeoutError: print('group timeout')
    l2 = asyncio.Lock(); await l2.acquire(); w = asyncio.create_task(l2.acquire()); await asyncio.sleep(0); w.cancel(); await asyncio.gather(w, return_exceptions=True); l2.release(); print(l2.locked(), await l2.acquire())
asyncio.run(main())
