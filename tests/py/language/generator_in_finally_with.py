# Generators with try/finally and with: cleanup runs on close and on exhaustion.
class M:
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb): print('exit', t and t.__name__)
def g():
    with M():
        yield 1
        yield 2
print(list(g()))
it = g()
next(it)
it.close()
it = g()
next(it)
try:
    it.throw(KeyError)
except KeyError:
    print('out')
def r():
    for i in range(3):
        try:
            yield i
        finally:
            print('cleanup', i)
for x in r():
    print(x)
    if x == 1:
        break
print('after loop')
