# Definitions and patterns: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    'match x:\n  case A(a=1, 2): pass',
    'match x:\n  case -a: pass',
    'match x:\n  case f"": pass',
    'match x:\n  case [*a, *b]: pass',
    'match x:\n  case {1: a, 1: b}: pass',
    'try: pass\nexcept* : pass',
    'try: pass\nexcept A, B: pass',
    'try: pass\nexcept A: pass\nexcept* B: pass',
    'try: pass\nexcept: pass\nexcept A: pass',
    'try: pass\nexcept* A: break',
    'for x in y:\n  try: pass\n  except* A: break',
    'def f():\n  try: pass\n  except* A: return',
    'def f():\n  x = 1\n  global x',
    'def f():\n  print(x)\n  global x',
    'def f():\n  nonlocal x',
    'nonlocal x',
    'def f(x):\n  global x',
    'def f():\n  global x\n  nonlocal x',
    'def f():\n  x: int\n  global x',
    'class A:\n  nonlocal x',
    'x=1\nfrom __future__ import division',
    'def f():\n  from a import *',
    'import *',
    'from a import b.c',
    '__debug__ = 1',
    'def f(__debug__): pass',
    '(yield)',
    '[x async for x in y]',
    'async with a: pass',
    'async for a in b: pass',
    '{**a for a in b}',
    '{*a for a in b}',
]:
    show(text)
