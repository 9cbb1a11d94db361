# Displays, comprehensions and parameters: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'lambda *: x',
    'lambda /: x',
    'lambda a=1, b: x',
    'lambda a, a: x',
    'lambda (a): x',
    'def f((a)): x',
    'def f(a, (b, c)): x',
    'def f(1): x',
    'def f("a"): x',
    'def f(a.b): x',
    'f(a, b=1, *c, d)',
    'f(**a, b)',
    'f(**a, *b)',
    'import a from b',
    'from a import b as c.d',
    'from a import 1',
    'x = if',
    'x = for',
    'True = 1',
    'class True: pass',
    'import True',
    'for True in x: pass',
    'with a as True: pass',
    'lambda True: 1',
    'def f(True): pass',
    'f(None=1)',
    'global True',
    'a = 1 if 2 else',
    'a = 1 if else 3',
    'x = {a b}',
    "a = 'x' 'y",
    'print(1))',
]:
    show(text)
