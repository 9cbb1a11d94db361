# Scopes, imports and handlers: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    '[*a for a in b]',
    '(*a for a in b)',
    '{a: *b}',
    '{**a: b}',
    '{a: b, c}',
    '{a, b: c}',
    'x[a:b:c:d]',
    'x[]',
    'x[*a:b]',
    'print(a, b',
    'foo(a, b for b in c)',
    'a = b = ',
    '(a, b = c)',
    'a.1',
    'a.',
    'a..b',
    '.a',
    'a[',
    'a]',
    'not',
    'a not b',
    'a is is b',
    'a in',
    'x = not in',
    'if True\n  x',
    'def f()\n  x',
    'class A\n  x',
    'for x in y\n  z',
    'while x\n  y',
    'try\n  x',
    'with a\n  b',
    'else\n',
]:
    show(text)
