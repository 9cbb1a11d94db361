# send, throw and close, and how a generator answers them.
def g():
    while True:
        try:
            x = yield 'ready'
            print('received', x)
        except ValueError as e:
            print('caught', e)
            yield 'recovered'
        finally:
            print('finally')
it = g()
try:
    it.send(1)
except TypeError as e:
    print(e)
print(it.send(None))
print(it.send('a'))
print(it.throw(ValueError('v')))
print(next(it))
it.close()
it.close()
try:
    next(it)
except StopIteration:
    print('closed')
it = g()
try:
    it.throw(KeyError('before start'))
except KeyError as e:
    print('not started', e)
print(next(it, 'finished'))
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
def polite():
    try:
        yield 1
    except GeneratorExit:
        return 'value of close'
p = polite()
next(p)
print(p.close())
