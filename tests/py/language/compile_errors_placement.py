# Statements and expressions in the wrong place: the SyntaxError's type, text, line and column.
sources = [
    'return 1',
    'yield 1',
    'break',
    'continue',
    'def f():\n nonlocal x',
    'nonlocal x',
    'def f(a, a): pass',
    'def f():\n x = 1\n global x',
    'def f(a):\n global a',
    'def f(a):\n nonlocal a',
    'x = 1\nglobal x\ny = 1\n',
]
for src in sources:
    try:
        compile(src, 's', 'exec')
        print(repr(src), 'compiles')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
