# global and nonlocal: what clashes with parameters, uses, annotations and each other.
for s in [
    'def f(a): global a',
    'def f(a): nonlocal a',
    'def f():\n x = 1\n global x',
    'def f():\n print(x)\n global x',
    'def f():\n global x\n x: int = 1',
    'def f():\n nonlocal x',
    'nonlocal x',
    'def f():\n x = 1\n def g():\n  nonlocal x\n  global x',
    'def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x',
    'def f():\n x = 1\n def g():\n  nonlocal x\n  x: int = 1',
    'def f():\n global x\n def g():\n  nonlocal x',
    'class C:\n x = 1\n def g(self):\n  nonlocal x',
    'def f():\n for x in y: pass\n global x',
    'def f():\n import x\n global x',
    'def f():\n def x(): pass\n global x',
    'def f():\n class x: pass\n global x',
    'def f():\n global x, x',
    'x = 1\nglobal x',
    'def f(x):\n def g(): nonlocal x',
    'def f():\n [x for x in y]\n global x',
    'def f():\n (x := 1)\n global x',
    'def f[T]():\n nonlocal T',
    'def f():\n __class__ = 1\n def g(): nonlocal __class__',
    'def f():\n with a as x: pass\n nonlocal x',
]:
    try:
        compile(s, 'f', 'exec')
        print(repr(s), 'fine')
    except SyntaxError as e:
        print(repr(s), type(e).__name__, e.msg, e.lineno, e.offset)
