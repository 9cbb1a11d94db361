# aiter and anext.
class A:
    n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e:
        return e.value
async def main():
    it = aiter(A())
    print(await anext(it), await anext(it), await anext(it, 'default'))
    try:
        await anext(it)
    except StopAsyncIteration:
        print('stop')
    for f in (lambda: aiter(5), lambda: anext(5), lambda: aiter()):
        try:
            f()
        except TypeError as e:
            print(e)
run(main())
