# Closure cells, by function, by class, and by exec.
from attempt import attempts, works

attempts('''
def f():
    x = cap
    return lambda: x
loot = f().__closure__[0].cell_contents

call.__closure__

def f(secret=cap):
    return secret
loot = f.__defaults__

def f():
    return __class__
loot = f.__closure__

class C(Given):
    def m(self):
        return __class__
loot = C.m.__closure__

exec((lambda: 0).__code__, {}, closure=())
loot = 1

def f():
    x = 1
    def g():
        return x
    return g
loot = type(f().__closure__[0])

def f():
    x = 1
    def g():
        return x
    return g
loot = f().__code__.co_freevars
''')

works('''
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
c = counter()
result = c(), c(), c.__name__, c.__qualname__
''')
