# async def, await and coroutines driven by hand.
class Pause:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return r
async def child(x):
    got = await Pause(('child', x))
    return got * 2
async def main():
    a = await child(1)
    b = await child(2)
    print('sum', a + b)
    return [a, b]
def drive(coro, answers):
    answers = iter(answers)
    send = None
    try:
        while True:
            y = coro.send(send)
            print('yielded', y)
            send = next(answers)
    except StopIteration as e:
        return e.value
print(drive(main(), [10, 20]))
c = child(5)
print(type(c).__name__, c.__name__, c.cr_running, hasattr(c, '__await__'), hasattr(c, '__iter__'))
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
async def plain(): return 5
try:
    plain().send(None)
except StopIteration as e:
    print(e.value)
try:
    k = plain()
    k.send(1)
except TypeError as e:
    print(e)
k.close()
try:
    async def bad(): await 5
    bad().send(None)
except TypeError as e:
    print(e)
