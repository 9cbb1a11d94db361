# __annotations__ of functions, classes and modules; what is evaluated and when.
def f(a: 1, /, b: 'text', *c: [1], d: int = 2, **e: {}) -> None: pass
print(f.__annotations__)
def g(): pass
print(g.__annotations__, g.__annotations__ is g.__annotations__)
g.__annotations__['x'] = int
print(g.__annotations__)
g.__annotations__ = None
print(g.__annotations__)
try: g.__annotations__ = 5
except TypeError as e: print(e)
del f.__annotations__
print(f.__annotations__)
class A:
    x: int
    y: 'str' = 'a'
    (z): float
    _p: list[int]
    __q: dict
print(A.__annotations__, hasattr(A, 'x'), A.y)
class B(A): pass
print(B.__annotations__, '__annotations__' in B.__dict__)
m: int = 3
n: 'undefined'
print(__annotations__)
def order():
    log = []
    def t(x): log.append(x); return x
    def h(a: t('a') = t('da'), *, b: t('b') = t('db')) -> t('r'): pass
    return log, list(h.__annotations__)
print(order())
def local():
    v: undefined_name
    w: print('not evaluated') = 4
    return w
print(local())
print((lambda x: x).__annotations__)
