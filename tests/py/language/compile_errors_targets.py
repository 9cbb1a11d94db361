# Targets that cannot be assigned, deleted or annotated: the SyntaxError's type, text, line and column.
sources = [
    'f() = 1',
    '1 = x',
    'a + b = c',
    '(yield) = 1',
    'def f(): (yield) = 1',
    'del f()',
    'del 1',
    'f(a=1, a=2)',
    'f(**k, *a)',
    'f(a=1, 2)',
    'f(**k, 1)',
    '[x := 1 for x in y]',
    '[i := 0 for j in range(2) for i in range(2)]',
    'class C:\n [y := 1 for x in z]',
    'await x',
    'async with a: pass',
    'async for a in b: pass',
    'def f(): await x',
    '*a = 1',
    '*a, *b = c',
    'x: int: str',
    '(a, b): int',
    'a, b: int',
    'a += b += c',
    'a, b += 1',
    '[a] += 1',
    'None = 1',
    'for 1 in x: pass',
    'with a as 1: pass',
]
for src in sources:
    try:
        compile(src, 's', 'exec')
        print(repr(src), 'compiles')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
