# The steps of asynchronous generators driven by hand: asend, athrow, aclose and what comes after.
def run(step):
    try:
        while True:
            step.send(None)
    except StopIteration as e:
        return e.value
    except BaseException as e:
        return type(e).__name__, str(e)
async def ag():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('finally')
g = ag()
print(run(g.asend(None)), run(g.asend(5)), run(g.aclose()))
print(run(g.asend(None)), run(g.aclose()), run(g.__anext__()))
print(run(ag().asend(1)))
g = ag()
print(run(g.athrow(ValueError('x'))), run(g.__anext__()))
g = ag()
print(run(g.aclose()), run(g.__anext__()))
g = ag()
a = g.asend(None)
print(run(a))
try:
    a.send(None)
except RuntimeError as e:
    print(e)
a = g.asend(None)
a.close()
try:
    a.send(None)
except RuntimeError as e:
    print(e)
async def stubborn():
    try:
        yield 1
    finally:
        yield 2
g = stubborn()
run(g.asend(None))
print(run(g.aclose()))
async def stops():
    yield 1
    raise StopAsyncIteration
g = stops()
run(g.asend(None))
print(run(g.asend(None)))
async def stops_too():
    yield 1
    raise StopIteration
g = stops_too()
run(g.asend(None))
print(run(g.asend(None)))
