# async for over a class with __aiter__ and __anext__, with else and break.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value
class Count:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        return self.i
async def main():
    async for x in Count(3):
        print(x)
    else:
        print('else')
    async for x in Count(5):
        if x == 2:
            continue
        if x == 4:
            break
        print('loop', x)
    else:
        print('no')
    async for a, b in Pairs():
        print(a, b)
    try:
        async for x in [1]:
            pass
    except TypeError as e:
        print(e)
    class Bad:
        def __aiter__(self): return 5
    try:
        async for x in Bad(): pass
    except TypeError as e:
        print(e)
    class Bad2:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in Bad2(): pass
    except TypeError as e:
        print(e)
class Pairs:
    done = False
    def __aiter__(self): return self
    async def __anext__(self):
        if self.done: raise StopAsyncIteration
        self.done = True
        return 'p', 'q'
run(main())
