# Statements that end too early: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'x += ',
    'x: ',
    'del',
    'assert',
    'raise x from',
    'global',
    'nonlocal',
    'global x y',
    'async',
    'async x',
    'await',
    'yield = 1',
    'x = yield = 1',
    'def f(a, a): pass',
    'def f(*): pass',
    'def f(*, **k): pass',
    'def f(**k, a): pass',
    'def f(a=1, b): pass',
    'def f(*a, *b): pass',
    'f(**a, *b)',
    'f(a=1, 2)',
    'f(a=1, a=2)',
    'f(x for x in y, 1)',
    'f(1, x for x in y)',
    'f(a.b=1)',
    'f(True=1)',
    'f(a()=1)',
    'class A(x for x in y): pass',
    'x = *a',
    '*a',
    '*a = 1',
    '*a, *b = c',
]:
    show(text)
