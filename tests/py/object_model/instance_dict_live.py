# __dict__ of instances is live; of classes a read-only view.
class A:
    k = 1
a = A()
a.__dict__['x'] = 5
print(a.x, vars(a) is a.__dict__)
a.y = 6
print(a.__dict__)
del a.__dict__['x']
print(hasattr(a, 'x'))
a.__dict__ = {'z': 9}
print(a.z, hasattr(a, 'y'))
a.__dict__[5] = 'non-string key'
print(a.__dict__)
try:
    a.__dict__ = 5
except TypeError as e:
    print(e)
d = A.__dict__
print(type(d).__name__, d['k'])
try:
    d['k'] = 2
except TypeError as e:
    print(e)
A.m = 3
print('m' in d)
try:
    dir(a)
except TypeError as e:
    print(e)
del a.__dict__[5]
print('m' in dir(a), 'z' in dir(a))
for i in range(20):
    setattr(a, f'n{i}', i)
print(len(a.__dict__), list(a.__dict__)[-1])
def f(): pass
f.__dict__['q'] = 1
print(f.q)
