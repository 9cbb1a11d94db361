# with calls __enter__ and __exit__; a true result swallows the exception.
class M:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()
    def __exit__(self, t, v, tb):
        print('exit', self.name, t and t.__name__, v, tb is not None)
        return self.swallow
with M('a') as x:
    print(x)
with M('b', True):
    raise ValueError('lost')
try:
    with M('c') as y:
        raise KeyError('k')
except KeyError as e:
    print('got', repr(e))
def f():
    with M('r'):
        return 'returned'
print(f())
for i in range(3):
    with M(str(i)):
        if i == 1:
            continue
        if i == 2:
            break
print(y, i)
