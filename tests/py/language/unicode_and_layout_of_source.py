# Layout: continuation lines, semicolons, comments, form feeds, mixed indentation errors, names of many scripts.
x = 1 + \
    2; y = (3 +  # comment
            4); z = [
    5,
]
if x: print(x, y, z); print('same line')
été, 名前, ℘, Ωmega = 1, 2, 3, 4
print(été, 名前, ℘, Ωmega, 'ﬁ'.isidentifier())
ﬁx = 'normalized'
print(fix)
for text in ('if 1:\n\tx=1\n        y=2', 'if 1:\n  x=1\n y=2', '  x = 1', 'x = 1\n  y = 2', 'if 1:\npass', 'def f():\n', 'x = (1,\n2', 'x = 1)', 'x = [1)', 'a b', 'x = $', 'x = ?', 'x = 1 \\ 2', 'x = 1\\', '€ = 1', 'a‿b = 1', '²x = 1', 'x = “a”', 'class C:\n  def f(self):\n    pass\n   x = 1', '\x00', 'if x:\n  a\n\tb', 'else: pass', 'x = 1;; y', 'for x in y', 'while 1', 'import', 'from x import', 'from x import (', 'import a.b as', 'return = 1', 'class = 1', 'None = 1', 'x = yield = 1', 'print "a"', 'exec "a"', 'a = b = ', '@', '@x', 'async x', 'await = 1', 'raise x, y', 'try: pass', 'lambda', 'x += ', 'x ==', 'not', 'f(', 'f(a b)', 'f(a, b c)', '{1: 2, 3}', '{1, 2: 3}', '[1, 2', "'abc", 'x = {1: }', '{**a, b}', '(a, b) += 1', 'x: int: str', 'with x as 1: pass', 'with a as f(): pass', 'global', 'nonlocal x', 'pass 1', 'break', 'continue', '1 = x', 'f() = 1', 'a + 1 = 2', '"x" = 1', 'x = 1 if 2', 'a if b else', 'for 1 in x: pass', 'import a as b.c', 'from . import *', 'from a import b.c', 'def f(1): pass', 'def f(a, a): pass', 'def f(a=1, b): pass', 'class C(a for a in b): pass', 'elif x: pass', 'x = *a', '*a', 'print(*a, **b, c)', 'f(**k, *a)', 'f(a=1, 2)', 'f(a=1, a=2)', 'f(1=2)', 'f(True=1)', 'f(a.b=1)', 'f(a for a in b, c)', 'a not b', 'a is not not b', 'x = (y for y in)', '[for x in y]', 'x[', 'x[1', 'x.1', 'x..y', 'a, = ', 'a <> b', 'a ! b', 'a !== b', 'a ++', '++a b', 'a := 1', '(a.b := 1)', '(a[0] := 1)', 'f(a := 1, b = c := 2)', 'x = a := 1', 'match x:\ncase 1: pass', 'match x:\n case 1:\n pass', 'type X', 'type X = ', 'try:\n pass\nfinally', 'except: pass', 'if x = 1: pass', 'while x = 1: pass', 'if x\n pass', 'else if x: pass', 'def f() pass', 'def f:', 'class C\n pass', 'for x y in z: pass', 'import a b', 'from a b import c', 'a = 1 b = 2', 'x = 5 6', 'foo bar baz', 'print 5', 'return', 'yield', 'x = {a b}', 'x = [a b]', 'f(a=)', 'f(*)', 'f(**)', '(a b)', "f'{a b}'", 'in x', 'is', 'a and', 'or b', 'x = = 1', 'a =+ 1', 'async def', 'async for x in y: pass', 'async with x: pass', 'await x', 'del', 'assert', 'raise from x', 'with: pass', 'with x pass', 'try x: pass', 'try:\n x\nx', 'def f(a, *): pass', 'def f(*, **k): pass', 'def f(a, /, b, /): pass', 'def f(/): pass', 'def f(**k, a): pass', 'def f(*a, *b): pass', 'def f(*a=1): pass', 'def f(a:): pass', 'def f(a=): pass', 'def f((a, b)): pass', 'lambda a=: 1'):
    try:
        compile(text, 'f', 'exec')
        print(repr(text), 'fine')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset)
