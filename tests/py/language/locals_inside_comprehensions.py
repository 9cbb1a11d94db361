# locals(), vars(), dir() and eval() inside a comprehension see its variables; in a module or a class only those.
print([sorted(locals()) for one in 'a'])
print([eval('two * 2') for two in (1, 2)])
print('one' in globals(), 'two' in globals())


class Body:
    attribute = 1
    names = [sorted(locals()) for inside in 'a']
    squares = [eval('n ** 2') for n in range(4)]
    keys = {k: sorted(locals()) for k in 'a'}


print(Body.names, Body.squares, Body.keys)


def function(argument):
    local = 1
    print([sorted(locals()) for x in 'a'])
    print([dir() for x in 'a'])
    print([vars() for x in (1,)])
    print([[sorted(locals()) for y in 'b'] for x in 'a'])
    print([sorted(locals()) for x in 'a' for y in 'b'])
    print([locals()['local'] for local in (7, 8)], local)
    print({x: eval('x + local') for x in (1, 2)})
    print(sorted(locals()))
    print([x for x in [1] if sorted(locals()) == ['argument', 'local', 'x']])


function(0)


def computed_target():
    rows = [0]
    return [1 for (rows[0], rows) in [[1, 2]]]


try:
    computed_target()
except UnboundLocalError as error:
    print(error)


async def asynchronous():
    async def numbers():
        yield 1
        yield 2
    print([sorted(locals()) async for number in numbers()])


try:
    asynchronous().send(None)
except StopIteration:
    pass
