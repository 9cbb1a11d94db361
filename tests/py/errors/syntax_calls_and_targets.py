# Arguments and targets: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    '(*a)',
    'a, b += 1',
    '(a, b) += 1',
    'f() = 1',
    'f() += 1',
    'a + b = c',
    '1 = x',
    'None = 1',
    'x.True = 1',
    'x.None',
    'def None(): pass',
    '"a" = 1',
    'f"{x}" = 1',
    '[a, 1] = x',
    '(a, f()) = x',
    'for 1 in x: pass',
    'for f() in x: pass',
    'with a as 1: pass',
    'with a as f(): pass',
    'del f()',
    'del 1',
    'del (a, 1)',
    'del a + b',
    'del *a',
    '(x := 1) = 2',
    'x := 1',
    '(x.y := 1)',
    '(x[0] := 1)',
    '((a, b) := 1)',
    'f(x := 1, y=z:=2)',
    'a if b',
    'a if b else',
]:
    show(text)
