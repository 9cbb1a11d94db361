# Exceptions through await; coroutine throw and close; StopIteration inside.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
class Pause:
    def __await__(self): yield 'p'
async def inner():
    try:
        await Pause()
    except KeyError as e:
        print('inner caught', e)
        return 'handled'
    finally:
        print('inner finally')
async def outer():
    return await inner()
c = outer()
c.send(None)
try:
    c.throw(KeyError('k'))
except StopIteration as e:
    print(e.value)
c = outer()
c.send(None)
c.close()
async def stop(): raise StopIteration(1)
try:
    run(stop())
except RuntimeError as e:
    print(e)
async def astop():
    yield 1
    raise StopAsyncIteration
async def use():
    try:
        async for x in astop(): print(x)
    except RuntimeError as e:
        print(e)
run(use())
async def twice():
    c = inner()
    try:
        await Pause()
        c.close()
        await c
    except RuntimeError as e:
        print(e)
run(twice())
async def chain():
    try:
        await fails()
    except ValueError as e:
        raise RuntimeError('wrapped') from e
async def fails(): raise ValueError('deep')
try:
    run(chain())
except RuntimeError as e:
    print(e, repr(e.__cause__))
