# async with awaits __aenter__ and __aexit__; may swallow; several managers.
def run(coro):
    try:
        while True:
            print('tick', coro.send(None))
    except StopIteration as e:
        return e.value
class Sleep:
    def __init__(self, n): self.n = n
    def __await__(self): yield self.n
class M:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self):
        await Sleep('enter ' + self.n)
        return self.n
    async def __aexit__(self, t, v, tb):
        await Sleep('exit ' + self.n)
        print(repr(v))
        return self.swallow
async def main():
    async with M('a') as a, M('b', True) as b:
        print(a, b)
        raise ValueError('x')
    async with (M('c') as c):
        print(c)
        return 'returned'
print(run(main()))
async def wrong(cm):
    try:
        async with cm: pass
    except TypeError as e:
        print(e)
class OnlyEnter:
    async def __aenter__(self): pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 1
    def __aexit__(self, *a): return 1
for cm in (OnlyEnter(), Sync(), NotAwaitable()):
    run(wrong(cm))
async def sync_with_async():
    try:
        with M('q'): pass
    except TypeError as e:
        print(e)
run(sync_with_async())
