# co_ attributes of functions.
def f(a, b=1, /, c=2, *args, d, **kw):
    """doc"""
    x = 'const'
    def inner(): return x
    return a, len(args), y_global
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_firstlineno, c.co_filename)
print([n for n in c.co_names], c.co_flags & 4 != 0, c.co_flags & 8 != 0, c.co_flags & 32 != 0, c.co_consts[0])
def g(): yield
async def h(): pass
async def k(): yield
print(g.__code__.co_flags & 0x20 != 0, h.__code__.co_flags & 0x80 != 0, k.__code__.co_flags & 0x200 != 0)
print((lambda q, *r: q).__code__.co_varnames, f.__code__ == f.__code__, hash(f.__code__) == hash(f.__code__))
def r1(): return 1
def r2(): return 2
r1.__code__ = r2.__code__
print(r1(), r1.__name__)
n = r2.__code__.replace(co_name='changed')
print(n.co_name, r2.__code__.co_name)
try:
    r1.__code__ = 5
except TypeError as e:
    print(e)
try:
    r1.__code__ = f.__code__
except ValueError as e:
    print(e)
def outer():
    v = 1
    def needs(): return v
    return needs
try:
    r1.__code__ = outer().__code__
except ValueError as e:
    print(e)
try:
    exec(outer().__code__)
except TypeError as e:
    print(e)
