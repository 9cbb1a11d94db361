def f(): pass
def f(a, b: int = 1, *c: str, d, e: int = 2, **f: dict) -> int: return a
def f(a, /): pass
def f(a=1, /, b=2, *, c): pass
def f(a, /, b, *, c, **d): pass
def f(*, a): pass
def f(*a, b): pass
def f(*a: *b): pass
def f(a,): pass
def f(a, *b,): pass
def f(a, **b,): pass
@a
@b.c(d)
@e[f] or g
@(h := i)
def f(): pass
@a
async def f():
    async with a as b, c: pass
    async with (a as b, c): pass
    async for a in b: pass
    else: pass
    await a
    await a.b()
    -await a ** 2
    [await x async for x in y if await z]
    {x: y async for x, y in z}
    (x async for x in y)
    yield await b
class A: pass
class A(): pass
class A(B, metaclass=C, *d, **e): x = 1
@a
class A:
    """doc"""
    def f(self): return __class__
