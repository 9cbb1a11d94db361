# Parameters, arguments and comprehensions: the SyntaxError's type, text, line and column.
sources = [
    'def f(x=1, y): pass',
    'def f(*): pass',
    'def f(*, **k): pass',
    'def f(**k, a): pass',
    'def f(a, /, b, /): pass',
    'def f(/): pass',
    'def f(*a, *b): pass',
    '(a for a in b, c)',
    'f(a for a in b, c)',
    'f(c, a for a in b)',
    '{**a for a in b}',
    '[*a for a in b]',
    '(*a)',
    'print(*a for a in b)',
    'f(a.b=1)',
    'f(True=1)',
    'f((a)=1)',
    'x = *a',
    'def f[T, T](): pass',
    'type X[A, A] = int',
    'type 5 = int',
    'class C[T: (yield)]: pass',
]
for src in sources:
    try:
        compile(src, 's', 'exec')
        print(repr(src), 'compiles')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
