# Walrus targets, keywords and operators as targets: the SyntaxError's type, text, line and column.
sources = [
    'a := 1',
    '(a.b := 1)',
    '(a[0] := 1)',
    'def f(): return *a',
    'if x = 1: pass',
    'assert (x, "msg")\nx = = 2',
    '"abc" = 1',
    'f"{a}" = 1',
    'a if b else c = 1',
    '[a, b()] = 1',
    '{a: b} = 1',
    'lambda: 1 = 2',
    'x.__debug__ = 1',
    'def __debug__(): pass',
    'not a = 1',
    '-a = 1',
    'a < b = 1',
    'a and b = c',
    '... = 1',
    '`a`',
    'a ? b',
    'a $ b',
    '€',
]
for src in sources:
    try:
        compile(src, 's', 'exec')
        print(repr(src), 'compiles')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
