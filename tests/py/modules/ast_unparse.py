# Source text out of trees: parentheses where they are needed, quotes, f-strings, blocks.
import ast
src = '''
"""doc"""
import os, sys as s
from . import x
from a.b import c as d, e

@dec(1)
def f(a, b: int=1, /, c=2, *args, d, e=3, **kw) -> int:
    """docstring"""
    global g
    x = [i for i in range(10) if i if not i]
    y: int = 3
    (z): str
    a.b[c, 1:2] += -1 ** 2
    if a:
        pass
    elif b:
        return 1
    elif c < d <= e:
        return
    else:
        raise X from Y
    for a, (b, *c) in y:
        break
    else:
        continue_ = 1
    while not x:
        continue
    with a as b, c:
        pass
    try:
        pass
    except A as b:
        del a, b[1]
    except (C, D):
        pass
    else:
        pass
    finally:
        assert x, 'm'
    try:
        pass
    except* A:
        pass
    match x:
        case [1, *_, -2] | {'a': 1, **r}:
            pass
        case C(1, b=2) as q if q:
            pass
        case None:
            pass
        case a.b:
            pass
        case _:
            pass
    return (lambda x, *y: (yield), f'a{x!r:>{w}}b{{}}', {**a, 1: 2}, {1, 2}, a if b else c, (q := 3), u'u', b'b', 1.5j, ..., 10 ** 30)

class K[T: int, *Ts, **P](A, metaclass=B, **kw):

    async def g(self):
        async for x in y:
            await z
        async with a:
            pass
        return {k: v async for k, v in z}
    type X[T] = int
nonl = not a and b or c
x = f(*a, **k)(b).c[d]
print(f'x={x!r}')
a = b = c
x = 99999999999999999999999999
'''
print(ast.unparse(ast.parse(src)))
print(ast.unparse(ast.parse('''
x = 1, 2
return_ = lambda: (yield)
a = (yield 1, 2)
for a, b in c, d: pass
a[1, 2], b[(1,)], c[1:2, ::3], d[()], e[*a], f[(yield)] = 1
-(-x), not (not x), -x ** -y, (-x) ** y, (a ** b) ** c, a ** b ** c
(a + b) * c, a + (b + c), a - (b - c), a * b + c
a < (b < c), (a < b) < c, not a < b, (not a) < b
a and (b or c), (a and b) or c, a and b and (c and d)
(a if b else c) if d else e, a if b else (c if d else e)
(lambda x: y)(1), lambda: (a, b), lambda *, a=1: 0
(await_ := 3), f(a := 1), [b := 2], {c := 3}
f(x for x in y), f((x for x in y), 1), [x for x in (a if b else c) if (d if e else f)]
"it's", 'say "hi"', 'both \\' "', "a\\nb", 'tab\\t', 'nul\\0', "\\u1234 é", b'\\x00'
f'{x}', f"{x!r:>10}", f'{x:{y}}', f'{"a"}', f"{a['b']}", f'it\\'s {x}', f'{{{x}}}', f'{ {1: 2} }', f'{x}\\n{y}', f"{'a' 'b'}", f'{x:%H:%M}'
1 .real, 1.5.real, 1j .imag, (1).bit_length()
1e400, -1e400, 1e400j
print(*a, **b, c=1)
class A: 'doc'
class B(C, d=e):
    x: int
    (y): int
    y.z: int = 3
async def f():
    return [x async for x in y], await z, (await z) ** 2, await (a + b)
while a: break
else: pass
try: pass
finally: pass
with a, b as (c, d): pass
raise
raise X
del a, (b, c)
assert a, b
@a.b
@c(d)
def g(): return
def h(a, b=1, /, c=2, *, d, **e): """doc\\nstring"""
def i(*a: int, b: str = 'x'): "it's \\"quoted\\""
match x:
    case 1 | 2 as y: pass
    case (1 | 2) | 3: pass
    case [a, *b]: pass
    case {**rest}: pass
    case A(): pass
    case A(b=1): pass
    case -1 | 1+2j: pass
''')))
