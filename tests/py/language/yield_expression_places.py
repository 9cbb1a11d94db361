# yield as an expression in calls, displays, subscripts, conditions and defaults.
def g():
    x = [(yield 1), (yield 2)]
    print(x)
    d = {(yield 'k'): (yield 'v')}
    print(d)
    print('call', (yield 'arg'), sep='|')
    if (yield 'cond'):
        print('yes')
    y = yield
    z = yield y, 5
    print(y, z)
    w = (yield 'sub')[0]
    print(w)
    def h(a=(yield 'default')): return a
    print(h())
    x = 1 + (yield 'add')
    print(x)
    for i in (yield 'iter'):
        print('i', i)
    assert (yield 'assert')
    return (yield 'ret')
it = g()
send = [None, 'a', 'b', 'key', 'value', 'ARG', True, 'Y', 'Z', 'subscripted', 'dflt', 10, 'xy', 1, 'final']
for s in send:
    try:
        print('->', it.send(s))
    except StopIteration as e:
        print('done', e.value)
