# asyncio: asynchronous generators and iterators, context managers, closing, loop callbacks.
import asyncio
import contextlib


async def agen(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            got = yield i
            if got:
                print('sent', got)
    finally:
        print('agen closed')


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


class Manager:
    async def __aenter__(self):
        print('enter')
        return self

    async def __aexit__(self, *exc):
        print('exit', exc[0] and exc[0].__name__)
        return exc[0] is ValueError


async def main():
    print([x async for x in agen(3)], [x async for x in Countdown(3) if x], {x: x async for x in Countdown(2)}, [await asyncio.sleep(0, i) for i in range(2)])
    g = agen(5)
    print(await anext(g), await g.asend('hello'), await anext(g))
    try:
        await g.athrow(KeyError('thrown'))
    except KeyError as e:
        print('caught', e)
    print(await anext(g, 'exhausted'))
    g = agen(2)
    await anext(g)
    await g.aclose()
    async with Manager() as m:
        print(type(m).__name__)
    async with Manager():
        raise ValueError
    try:
        async with Manager():
            raise TypeError('out')
    except TypeError as e:
        print(e)
    async with contextlib.aclosing(agen(3)) as g:
        async for x in g:
            break
    async for x in agen(1):
        pass
    else:
        print('else')
    print(await anext(aiter(Countdown(1))), asyncio.iscoroutinefunction(main), asyncio.iscoroutine(g))
    loop = asyncio.get_running_loop()
    order = []
    loop.call_soon(order.append, 'soon')
    loop.call_later(0.03, order.append, 'later')
    h = loop.call_later(0.001, order.append, 'cancelled')
    h.cancel()
    loop.call_at(loop.time() + 0.001, order.append, 'at')
    await asyncio.sleep(0.06)
    print(order, h.cancelled())
    loop.set_exception_handler(lambda loop, ctx: print('handler', ctx['message'].split('(')[0], repr(ctx['exception'])))

    def failing():
        raise RuntimeError('in callback')

    loop.call_soon(failing)
    await asyncio.sleep(0)
    try:
        async for x in 5:
            pass
    except TypeError as e:
        print(e)
    try:
        await 5
    except TypeError as e:
        print(e)
    try:
        async with 5:
            pass
    except TypeError as e:
        print(e)
    c = main()
    c.close()
    try:
        await c
    except RuntimeError as e:
        print(e)
    return 'result'


print(asyncio.run(main()))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 'done')), loop.is_closed(), loop.close(), loop.is_closed())
try:
    loop.run_until_complete(None)
except RuntimeError as e:
    print(e)
