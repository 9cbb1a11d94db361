# Missing commas, parentheses and operands: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    '{1 2}',
    '{1:2 3:4}',
    'a b',
    'x = a b',
    'return = 1',
    'def f(:',
    'class',
    'for',
    'for x',
    'for x in',
    'while',
    'if',
    'if x',
    'if x: ',
    'try: pass',
    'try: pass\nx=1',
    'with',
    'with a',
    'with a as',
    'import',
    'from',
    'from a',
    'from a import',
    'from a import (',
    'from a import b,',
    'from . import *, a',
    'import a.b as c.d',
    'import a as b.c',
    'lambda',
    'lambda x',
    'lambda x:',
    'x = ',
]:
    show(text)
