# async for and await in comprehensions and generator expressions.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
async def arange(n):
    for i in range(n):
        yield i
async def double(x): return x * 2
async def main():
    print([x async for x in arange(3)])
    print({x: x * x async for x in arange(3) if x})
    print(sorted({x % 2 async for x in arange(5)}))
    print([await double(x) for x in range(3)])
    print([(x, y) async for x in arange(2) for y in 'ab'])
    print([x for y in [arange(2), arange(3)] async for x in y])
    g = (x + 1 async for x in arange(3))
    print(type(g).__name__)
    print([v async for v in g])
    h = (await double(x) for x in range(2))
    print(type(h).__name__, [v async for v in h])
    print([x async for x in arange(6) if await double(x) > 4])
    print([[j async for j in arange(i)] for i in range(3)])
run(main())
