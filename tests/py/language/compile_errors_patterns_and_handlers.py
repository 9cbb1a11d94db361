# Imports, handlers and patterns that make no sense: the SyntaxError's type, text, line and column.
sources = [
    'import a.b as c.d',
    'from a import *, b',
    'def f():\n from a import *',
    'from __future__ import nope',
    'x = 1\nfrom __future__ import annotations',
    'try: pass\nexcept: pass\nexcept A: pass',
    'try: pass\nfinally: pass\nelse: pass',
    'lambda: (yield)\nlambda x, x: 1',
    'match x:\n case a: pass\n case b: pass',
    'match x:\n case a | b: pass',
    'match x:\n case [a, a]: pass',
    'match x:\n case {**r, "a": 1}: pass',
    'match x:\n case C(a=1, a=2): pass',
    'match x:\n case {"a": 1, "a": 2}: pass',
    'match x:\n case [*a, *b]: pass',
    'try: pass\nexcept* A:\n return',
    'def f():\n try: pass\n except* A:\n  return',
    'while 1:\n try: pass\n except* A:\n  break',
    'try: pass\nexcept* A: pass\nexcept B: pass',
]
for src in sources:
    try:
        compile(src, 's', 'exec')
        print(repr(src), 'compiles')
    except SyntaxError as e:
        print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset)
