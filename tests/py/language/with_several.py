# Several managers: entered in order, left in reverse; parenthesised form.
class M:
    def __init__(self, name, swallow=False, fail_exit=False):
        self.name, self.swallow, self.fail_exit = name, swallow, fail_exit
    def __enter__(self):
        print('enter', self.name)
        if self.name == 'bad':
            raise RuntimeError('enter failed')
        return self.name
    def __exit__(self, t, v, tb):
        print('exit', self.name, repr(v))
        if self.fail_exit:
            raise ValueError('exit failed ' + self.name)
        return self.swallow
with M('a') as a, M('b') as b:
    print(a, b)
with (
    M('c') as c,
    M('d', True),
):
    print(c)
    raise OSError('x')
try:
    with M('e') as e, M('bad') as z:
        print('not here')
except RuntimeError as ex:
    print(ex)
with M('out', True), M('in', fail_exit=True):
    1 / 0
with (M('t')) as t, (M('u')): print(t)
with (M('v'), M('w')): print('two')
x = (M('tuple'),)
with x[0] as (q, *r): print(q, r)
