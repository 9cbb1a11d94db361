# __setattr__ and __delattr__ overrides, and object's versions.
class A:
    def __setattr__(self, n, v):
        print('set', n, v)
        super().__setattr__(n, v)
    def __delattr__(self, n):
        print('del', n)
        object.__delattr__(self, n)
a = A()
a.x = 1
a.x += 1
setattr(a, 'y', 3)
del a.x
delattr(a, 'y')
print(a.__dict__)
class Frozen:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __setattr__(self, n, v): raise AttributeError(f'cannot set {n}')
f = Frozen(p=1)
try:
    f.p = 2
except AttributeError as e:
    print(e, f.p)
try:
    object().x = 1
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
for target in (int, 'text', None, [], len):
    try:
        target.zork = 1
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    setattr(a, 5, 1)
except TypeError as e:
    print(e)
try:
    getattr(a, 5)
except TypeError as e:
    print(e)
