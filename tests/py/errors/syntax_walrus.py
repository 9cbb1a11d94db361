# Assignment expressions where they may not stand: message and place of each error.
def show(text):
    try:
        compile(text, '<s>', 'exec')
        print(repr(text), 'compiles')
    except SyntaxError as e:
        print(repr(text), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)


for text in [
    '(lambda: x := 1)',
    '[i := 0 for i in range(5)]',
    '[[(i := 0) for j in range(5)] for i in range(5)]',
    '[i for i in range(5) if (j := 0) for k in range(5) if (i := 1)]',
    '[i+1 for i in (i := range(5))]',
    '[i+1 for i in (j := range(5))]',
    '{i: 1 for i in (j := range(5))}',
    '{1 for i in [j := 2]}',
    '(i for i in (j := 1))',
    '[i for i in range(5) if (lambda: (j := 1))]',
    'def f():\n  [i for i in (i := 1)]',
    'class A:\n  [(x:=i) for i in y]',
    '[x for x in (y for y in (z:=w))]',
    "print 'a'",
    "exec 'a'",
    'print a.b',
    'print foo',
    'exec foo',
    'print f(1)',
    'print (a) b',
    'exec (a) b',
    'exec a in b',
    "if 1: print 'x'",
    'print "a" % 1',
    'print',
    'print -1',
    'print >>f, 1',
    'exec f()',
    'match x:\n  case y,: pass',
    'x = (1 2)',
    'f(a b)',
    '[1 2]',
]:
    show(text)
