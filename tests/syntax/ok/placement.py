def f():
    for a in b:
        if c:
            break
        try:
            continue
        finally:
            break
    while a:
        def g():
            return 1
        with b:
            break
    else:
        return
    x = [(yield_) for y in z]
    lambda: (yield)
    yield
    yield from a
async def f():
    return [x async for x in y]
def f():
    return (x async for x in y)
def f():
    [x for x in (yield)]
class A:
    lambda: (yield)
from a import *
