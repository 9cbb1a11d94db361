# Keywords as names, and the rest: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'def f(a, *, b, *, c): pass',
    'def f(a, /, b, /): pass',
    'def f(*a, /): pass',
    'def f(/, a): pass',
    'def f(a=1, /, b): pass',
    'with (a as b): pass',
    'with (a as 1): pass',
    'with (a, b as f()): pass',
    'for (x) in y, z: pass',
    'assert x, ',
    'raise',
    'raise from x',
    'x = yield',
    'def f():\n  x = yield = 1',
    'a = lambda: yield',
    'a, = ',
    '(,)',
    '[,]',
    '{,}',
    'f(,)',
    'f(a,,b)',
    'x = 1;;',
    '; x',
    'x ;',
    'if x: y; else: z',
    'if x: if y: z',
    'class A: def f(self): pass',
]:
    show(text)
