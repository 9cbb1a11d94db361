# Augmented assignment evaluates its target once: object and index before the value, then get, operate, set.
log = []
class Box:
    def __init__(self): self.__dict__['v'] = [1]
    def __getattr__(self, name): log.append(f'get {name}'); return self.__dict__['_' + name]
    def __setattr__(self, name, value): log.append(f'set {name}'); self.__dict__['_' + name] = value
    def __getitem__(self, i): log.append(f'get [{i}]'); return 10
    def __setitem__(self, i, value): log.append(f'set [{i}] {value}')
def note(name, value):
    log.append(name)
    return value
b = Box()
b.n = 5
note('obj', b).n += note('value', 2)
print(log, b._n); log.clear()
note('obj', b)[note('index', 3)] *= note('value', 4)
print(log); log.clear()
note('obj', b)[note('lo', 1):note('hi', 2)] -= note('value', 3)
print(log); log.clear()
class NoInplace:
    def __add__(self, other): return f'add {other}'
class Inplace(NoInplace):
    def __iadd__(self, other): return f'iadd {other}'
class Declines(NoInplace):
    def __iadd__(self, other): return NotImplemented
for k in NoInplace, Inplace, Declines:
    x = k()
    x += 1
    print(k.__name__, x)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
x = y = [1]
x += (2,)
print(x is y, y)
x = x + [3]
print(x is y, y)
s = {1}
u = s
s |= {2}; s &= {2, 3}; s ^= {5}; s -= {2}
print(s is u, s)
d = {'a': 1}
d |= [('b', 2)]
print(d)
try:
    undefined += 1
except NameError as e:
    print(e)
def f():
    loc += 1
try:
    f()
except UnboundLocalError as e:
    print(e)
