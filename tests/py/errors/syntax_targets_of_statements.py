# Targets of loops, deletions and walruses: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'if x = 1: pass',
    'while x = 1: pass',
    'if x := 1: pass',
    'elif x: pass',
    'else: pass',
    'except: pass',
    'finally: pass',
    'break',
    'continue',
    'return',
    'yield',
    'await x',
    'def f(): await x',
    'async def f(): yield from x',
    'async def f():\n  yield\n  return 1',
    'def f():\n x\n  y',
    'def f():\n  x\n y',
    'def f():\nx',
    '  x',
    'if 1:\n\tx\n        y',
    'if x:\npass',
    'class A:\npass',
    'for x in y:\npass',
    'while x:\npass',
    'try:\npass',
    'with a:\npass',
    'else:\npass',
    'match x:\ncase 1: pass',
    'match x:\n  case 1:\n  pass',
    'x = "abc',
    "x = '''abc",
    'x = (1,',
]:
    show(text)
