# Strings, f-strings and numbers: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'a !== b',
    'a <> b',
    'a && b',
    'a || b',
    'a++',
    '++a',
    'a--',
    '!a',
    '€',
    'a \\ b',
    '"\\N{foo}"',
    '"\\x1"',
    '"\\u12"',
    '"\\U00110000"',
    'b"€"',
    'b"a" "b"',
    '"\\',
    '@',
    '@x',
    '@x\ny',
    'def f(x:): pass',
    'def f(x=): pass',
    'type X',
    'type X =',
    'type X[T = int',
    'class A[T: int = str, U]: pass',
    'def f[T, T](): pass',
    'match x:\n  case a.b(): pass\n  case {**r, 1: 2}: pass',
    'match x:\n  case 1 + 1: pass',
    'match x:\n  case a | b: pass',
    'match x:\n  case x: pass\n  case y: pass',
    'match x:\n  case (a, a): pass',
]:
    show(text)
