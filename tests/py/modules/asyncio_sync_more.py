# asyncio: queues, locks, events, conditions, semaphores and barriers.
import asyncio


async def main():
    q = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(4):
            await q.put(i)
            print('put', i)
        await q.put(None)

    async def consumer():
        while (item := await q.get()) is not None:
            print('got', item)
            q.task_done()
        q.task_done()

    await asyncio.gather(producer(), consumer())
    await q.join()
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    for bad in (lambda: q.get_nowait(), lambda: [q.put_nowait(i) for i in range(3)], lambda: [q.task_done() for _ in range(9)]):
        try:
            bad()
        except (asyncio.QueueEmpty, asyncio.QueueFull, ValueError) as e:
            print(type(e).__name__, e)
    pq, lq = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for i in (3, 1, 2):
        pq.put_nowait(i)
        lq.put_nowait(i)
    print([pq.get_nowait() for _ in range(3)], [lq.get_nowait() for _ in range(3)])
    q2 = asyncio.Queue()
    q2.put_nowait('last')
    q2.shutdown()
    print(await q2.get())
    for call in (q2.get, lambda: q2.put(1)):
        try:
            await call()
        except asyncio.QueueShutDown as e:
            print(type(e).__name__)
    lock, log = asyncio.Lock(), []

    async def locked(name):
        async with lock:
            log.append(f'{name} in')
            await asyncio.sleep(0)
            log.append(f'{name} out')

    await asyncio.gather(locked('a'), locked('b'))
    print(log, lock.locked(), repr(lock)[-11:])
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    ev = asyncio.Event()

    async def waiter(n):
        await ev.wait()
        return n

    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set()
    print(await asyncio.gather(*tasks), ev.is_set(), ev.clear(), ev.is_set())
    cond, items = asyncio.Condition(), []

    async def cons():
        async with cond:
            await cond.wait_for(lambda: items)
            return items.pop()

    c = asyncio.create_task(cons())
    await asyncio.sleep(0)
    async with cond:
        items.append('item')
        cond.notify_all()
    print(await c)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    sem, active, peak = asyncio.Semaphore(2), 0, 0

    async def limited():
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0)
            active -= 1

    await asyncio.gather(*[limited() for _ in range(5)])
    print(peak, sem.locked(), asyncio.BoundedSemaphore(1).release.__name__)
    try:
        asyncio.BoundedSemaphore(1).release()
    except ValueError as e:
        print(e)
    bar = asyncio.Barrier(2)

    async def party():
        async with bar as position:
            return position

    print(sorted(await asyncio.gather(party(), party())), bar.n_waiting, bar.parties, bar.broken)
    await bar.abort()
    try:
        await bar.wait()
    except asyncio.BrokenBarrierError as e:
        print('broken', bar.broken)


asyncio.run(main())
