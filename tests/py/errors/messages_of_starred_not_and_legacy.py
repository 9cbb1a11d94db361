# Mistakes with a star, with `not` after an operator, with Python 2's print, in lambdas, in single statements, in strings.
sources = [
    '3 + not 3', '3 * not 3', '3 % not 1', '3 // not 1', '3 @ not 1', '3 & not 1', '3 ** not 1', 'x < not 3', '+ not 3', '- not 3', '~ not 3',
    '3 + - not 3', '3 + not -1', '3 + not x.y(1)[2]', '3 + not 1 < 2', 'a = 3 + not (3)', 'not 3 + not 4', 'a*not b',
    '[*]', '(*)', '{*}', '[a, *]', 'A[*]', 'A[*:]', 'A[a, *]', 'A[*(1:2)]', 'del A[*(1:2)]', 'f(*)', 'f(a, *)', 'f(x = 5, *:)', 'f(*, a)', 'x = *',
    'print a', 'print -1', 'print -1 2', 'print +a b', 'print {1:(foo.)}', 'if 1: exec {1:(foo.)}', 'print a, b', 'exec "x"',
    'lambda a=1,/*,b,c: None', 'lambda a=1,d=,c: None', 'lambda a,d=,c: None', 'lambda a=: 1', 'lambda a, *: 1',
    "f'{1, lambda:x}'", "f'{lambda x:}'", "f'{lambda :}'", "f'{lambda x: y}'", "f'{a, lambda x: y}'", "f'{*}'",
    '"\\"', 'x = "abc\\"', 'x = "a\\"b', "r'\\'", '"abc', 'x = "a\\\\', 'b"\\"',
    '1__0', '0x', '01', '1a', ')', '(]', '€ = 1', 'a\u200b', '(', 'x = (1, 2', 'x = [1, 2\ny = 3', '(1,\n2,\n',
    '[i for i in (lambda: (j := 1))()]', '[i for i in [k := 1]]', '[i for i in [[m := 1] for n in (1,)]]', '[(i := 1) for i in (1,)]',
    'match x:\n    case [*_]: pass', 'match x:\n    case *_: pass',
]
for source in sources:
    try:
        compile(source, '<source>', 'exec')
    except SyntaxError as e:
        print(repr(source), '|', e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
    else:
        print(repr(source), 'compiles')

for source in ('while x:\npass', 'if x:\n    pass\nelse:\npass', 'def f():\npass', 'class C:\npass', '@a\nx = 1', 'x\ny'):
    try:
        compile(source, '<source>', 'single')
    except SyntaxError as e:
        print(repr(source), '|', type(e).__name__, e.msg)
