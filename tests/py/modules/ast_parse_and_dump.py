# Trees of every kind of node, shown by ast.dump.
import ast

source = '''
"""doc"""
import os, sys as s
from . import x
from a.b import (c as d, e)
@dec(1)
def f(a, b:int=1, /, c=2, *args, d, e=3, **kw) -> int:
    "docstring"
    global g
    x = [i for i in range(10) if i if not i]
    y: int = 3
    (z): str
    a.b[c, 1:2] += -1 ** 2
    if a: pass
    elif b: return 1
    elif c < d <= e: return
    else: raise X from Y
    for a, (b, *c) in y: break
    else: continue_ = 1
    while not x: continue
    with a as b, c: pass
    try: pass
    except A as b: del a, b[1]
    except (C, D): pass
    else: pass
    finally: assert x, 'm'
    try: pass
    except* A: pass
    match x:
        case [1, *_, -2] | {'a': 1, **r}: pass
        case C(1, b=2) as q if q: pass
        case None: pass
        case a.b: pass
        case _: pass
    return lambda x, *y: (yield), f'a{x!r:>{w}}b{{}}', {**a, 1: 2}, {1, 2}, a if b else c, (q := 3), u'u', b'b', 1.5j, ..., 10**30
class K[T: int, *Ts, **P](A, metaclass=B, **kw):
    async def g(self):
        async for x in y: await z
        async with a: pass
        return {k: v async for k, v in z}
    type X[T] = int
nonl = not a and b or c
x = f(*a, **k)(b).c[d]
print(f'{x=}')
a = b = c
x = 99999999999999999999999999
'''
for node in ast.parse(source).body:
    print(ast.dump(node))
print(ast.dump(ast.parse('x = [1, y]'), indent=2))
print(ast.dump(ast.parse('x = 1\ny = é.b(c)\n'), include_attributes=True, indent=1))
print(ast.dump(ast.parse('f(a)'), annotate_fields=False), ast.dump(ast.parse('f()'), show_empty=True))
print(ast.Name.__doc__, ast.operator.__doc__, ast.Name._fields, ast.Name._attributes)
print(ast.FunctionDef._field_types)
