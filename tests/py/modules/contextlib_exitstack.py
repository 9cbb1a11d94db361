# ExitStack: order, swallowing, replaced exceptions and their context.
from contextlib import ExitStack, contextmanager, AsyncExitStack, asynccontextmanager

@contextmanager
def res(n, log):
    log.append(f'+{n}')
    yield n
    log.append(f'-{n}')

log = []
with ExitStack() as stack:
    got = [stack.enter_context(res(i, log)) for i in range(3)]
    stack.callback(log.append, 'cb')
    @stack.callback
    def deco(): log.append('deco')
print(got, log)

def swallow(t, v, tb):
    print('swallow', t, v)
    return True
with ExitStack() as s:
    s.push(swallow)
    1 / 0

def bad(n):
    def cb():
        raise ValueError(n)
    return cb
try:
    with ExitStack() as s:
        s.callback(bad(1))
        s.callback(bad(2))
        raise KeyError('body')
except ValueError as e:
    while e:
        print(repr(e))
        e = e.__context__
try:
    with ExitStack() as s:
        s.enter_context(3)
except TypeError as e:
    print(e)
s = ExitStack()
s.callback(print, 'moved')
t = s.pop_all()
s.close()
print('before')
t.close()
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0]); return False
with ExitStack() as s:
    s.push(CM())
    s.enter_context(CM())

@asynccontextmanager
async def ares(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('leave', n)

async def main():
    async with AsyncExitStack() as st:
        a = await st.enter_async_context(ares('a'))
        b = st.enter_context(CM())
        async def acb(x): print('acb', x)
        st.push_async_callback(acb, 1)
        st.callback(print, 'sync')
        print(a)
    try:
        async with ares('x'):
            raise ValueError('boo')
    except ValueError as e:
        print(e)
    @ares('deco')
    async def g(): return 4
    print(await g())
def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
drive(main())
