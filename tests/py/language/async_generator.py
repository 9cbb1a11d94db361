# Async generators: async for, asend, athrow, aclose.
def run(coro):
    try:
        while True:
            print('tick', coro.send(None))
    except StopIteration as e:
        return e.value
class Pause:
    def __await__(self): yield 'pause'
async def agen(n):
    try:
        for i in range(n):
            await Pause()
            got = yield i
            if got: print('got', got)
    except ValueError as e:
        print('caught', e)
        yield 'recovered'
    finally:
        print('finally')
async def main():
    async for x in agen(2):
        print('x', x)
    g = agen(5)
    print(await g.asend(None))
    print(await g.asend('hello'))
    print(await g.athrow(ValueError('v')))
    try:
        await g.asend(None)
    except StopAsyncIteration as e:
        print('stopped', e.args)
    h = agen(3)
    print(await h.__anext__())
    await h.aclose()
    await h.aclose()
    k = agen(1)
    try:
        await k.asend(1)
    except TypeError as e:
        print(e)
    print(type(g).__name__, type(g.asend(None)).__name__ if False else '')
run(main())
