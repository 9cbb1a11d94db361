# Context managers nested by a stack, reused, and returning other objects.
class Stack:
    def __init__(self): self.cbs = []
    def push(self, f): self.cbs.append(f)
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        swallowed = False
        while self.cbs:
            f = self.cbs.pop()
            try:
                if f(v): swallowed = True; v = None
            except Exception as e:
                v = e
                swallowed = False
        return swallowed
with Stack() as s:
    s.push(lambda v: print('first', repr(v)))
    s.push(lambda v: print('second', repr(v)) or True)
    raise KeyError('x')
try:
    with Stack() as s:
        s.push(lambda v: print('last', repr(v)))
        s.push(lambda v: 1 / 0)
        raise ValueError('orig')
except ValueError as e:
    print('propagates', e)
class Reuse:
    depth = 0
    def __enter__(self): self.depth += 1; return self.depth
    def __exit__(self, *a): self.depth -= 1
r = Reuse()
with r as a, r as b:
    with r as c:
        print(a, b, c)
print(r.depth)
class Truthy:
    def __init__(self, v): self.v = v
    def __enter__(self): pass
    def __exit__(self, *a): return self.v
for v in (1, 'yes', [0]):
    with Truthy(v): raise ValueError
for v in (0, '', None):
    try:
        with Truthy(v): raise ValueError('not swallowed')
    except ValueError as e: print(e)
