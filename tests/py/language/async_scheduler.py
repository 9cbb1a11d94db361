# A small round-robin scheduler interleaves several coroutines.
class Switch:
    def __await__(self): yield
async def worker(name, n, log):
    for i in range(n):
        log.append(f'{name}{i}')
        await Switch()
    return name * n
def gather(*coros):
    results = {}
    queue = list(enumerate(coros))
    while queue:
        i, c = queue.pop(0)
        try:
            c.send(None)
        except StopIteration as e:
            results[i] = e.value
        else:
            queue.append((i, c))
    return [results[i] for i in range(len(coros))]
log = []
print(gather(worker('a', 3, log), worker('b', 1, log), worker('c', 2, log)))
print(log)
async def outer(log):
    r = []
    for k in 'xy':
        r.append(await worker(k, 2, log))
    return r
log = []
print(gather(outer(log), worker('z', 3, log)), log)
