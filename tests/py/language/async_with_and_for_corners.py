# async with and async for: order of calls, suppression, errors about missing methods, else and break.
import asyncio
log = []
class Manager:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    async def __aenter__(self): log.append(f'enter {self.name}'); return self.name
    async def __aexit__(self, kind, value, tb): log.append(f'exit {self.name} {kind and kind.__name__}'); return self.suppress
class Counter:
    def __init__(self, n): self.n, self.i = n, 0
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i == self.n: raise StopAsyncIteration
        self.i += 1
        return self.i
class OnlySync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
    def __iter__(self): return iter([])
class BadIter:
    def __aiter__(self): return 5
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def main():
    async with Manager('a') as a, Manager('b', True) as b:
        log.append((a, b))
        raise ValueError
    log.append('after')
    try:
        async with Manager('c'):
            1 / 0
    except ZeroDivisionError:
        log.append('caught')
    print(log)
    async for i in Counter(3):
        if i == 2: break
    else:
        print('not here')
    async for i in Counter(2):
        pass
    else:
        print('else', i)
    print([i async for i in Counter(4) if i % 2], {i: i async for i in Counter(2)}, {i async for i in Counter(1)})
    print([[j async for j in Counter(i)] async for i in Counter(3)])
    g = (i * 2 async for i in Counter(3))
    print(type(g).__name__, [x async for x in g])
    for bad in (lambda: OnlySync(), lambda: 5):
        try:
            async with bad(): pass
        except TypeError as e:
            print(e)
        try:
            async for x in bad(): pass
        except TypeError as e:
            print(e)
    for bad in BadIter(), BadNext():
        try:
            async for x in bad: pass
        except TypeError as e:
            print(e)
    try:
        with Manager('d'): pass
    except TypeError as e:
        print(e)
    try:
        for x in Counter(1): pass
    except TypeError as e:
        print(e)
    try:
        await 5
    except TypeError as e:
        print(e)
asyncio.run(main())
