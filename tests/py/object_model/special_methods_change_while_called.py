# Methods of subscripts and properties that are replaced, shadowed or taken away between calls.
class Box:
    def __init__(self):
        self.items = {}

    def __getitem__(self, key):
        return 'got', key

    def __setitem__(self, key, value):
        self.items[key] = value

    @property
    def size(self):
        return len(self.items)


box = Box()
for step in range(6):
    try:
        print(step, box[step], box[-1])
        box[step] = step
        print(box.size)
    except (TypeError, AttributeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
    if step == 1:
        Box.__getitem__ = lambda self, key: key * 2
    elif step == 2:
        box.__getitem__ = lambda key: 'from the instance'
        box.__dict__['size'] = 'from the instance'
    elif step == 3:
        Box.size = property(lambda self: 1 // 0)
    elif step == 4:
        del Box.__getitem__

Box.__getitem__ = lambda self, key, more=5: (key, more)
Box.__setitem__ = lambda self, *args: print('set', args)
Box.size = 7
for _ in range(3):
    print(box[1], box.size)
    box[2] = 3


class Default(dict):
    def __missing__(self, key):
        return 'missing', key


d = Default(a=1)
for _ in range(3):
    print(d['a'], d['b'], 'a' in d, 'b' in d)
    d['c'] = _
Default.__getitem__ = lambda self, key: 'mine'
Default.__contains__ = lambda self, key: key == 'z'
for _ in range(2):
    print(d['a'], 'a' in d, 'z' in d)
del Default.__getitem__, Default.__contains__
print(d['a'], d['c'], 'a' in d)


class Deep(Default):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


d = Deep()
for i in range(3):
    d[i] = i
    print(d[i], len(d), dict(d))


class P:
    @property
    def x(self):
        yield 1
        yield 2

    @property
    def y(self):
        return self

    @y.setter
    def y(self, value):
        print('y =', value)


p = P()
for _ in range(2):
    print(list(p.x), p.y is p)
    p.y = _


def recursive(n):
    class R:
        def __getitem__(self, i):
            return self[i - 1] + 1 if i else 0

    return R()[n]


print(recursive(50))
try:
    recursive(100000)
except RecursionError as e:
    print(type(e).__name__)
