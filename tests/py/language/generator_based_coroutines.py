# types.coroutine marks a generator function, whose generators await takes; and finished coroutines.
import types


@types.coroutine
def ticks(n):
    for i in range(n):
        got = yield i
        print('got', got)
    return 'done'


print(types.coroutine(ticks) is ticks)
print(type(ticks(1)))


async def main():
    print(await ticks(2))
    return 5


coro = main()
print(coro.send(None))
print(coro.send('a'))
try:
    coro.send('b')
except StopIteration as e:
    print('returned', e.value)
for step in (lambda: coro.send(None), lambda: coro.throw(ValueError('late'))):
    try:
        step()
    except RuntimeError as e:
        print(e)
coro.close()


@types.coroutine
def delegating(inner):
    return (yield from inner)


async def plain():
    return 'plain'


try:
    delegating(plain()).send(None)
except StopIteration as e:
    print(e.value)


def ordinary(inner):
    return (yield from inner)


inner = plain()
try:
    ordinary(inner).send(None)
except TypeError as e:
    print(e)
inner.close()


async def wrong():
    await ordinary([])


try:
    wrong().send(None)
except TypeError as e:
    print(e)
