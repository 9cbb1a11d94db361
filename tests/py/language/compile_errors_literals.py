# f-strings, escapes, brackets left open: the SyntaxError's type, text, line and column.
sources = [
    "f'{'",
    "f'{}'",
    "f'{a b}'",
    "f'}'",
    "f'{a!z}'",
    "f'{a!}'",
    "f'{*a}'",
    "f'{=}'",
    "f'{lambda x: 1}'",
    "'\\N{nope}'",
    "'\\x1'",
    "'\\u12'",
    "b'é'",
    "b'a' 'b'",
    "'abc",
    '"""abc',
    '(',
    ')',
    '[)',
    '(]',
]
for src in sources:
    try:
        compile(src, 's', 'exec')
        print(repr(src), 'compiles')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
