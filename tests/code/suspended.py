def generator(n):
    try:
        x = yield n
    finally:
        yield from n
    return (y async for y in x)


async def coroutine(a):
    async with a as b:
        async for x in b:
            await x
