# What may not stand in the annotation scopes of generic definitions and type aliases; other small errors.
for s in ['f(*a for a in b)', 'class C[T: (yield)]: pass', 'def f[T: (yield)](): pass', 'class C[T: (await x)]: pass',
          'def f():\n class C[T: (yield)]: pass', 'type X = (yield)', 'type X[T=(yield from z)] = 3',
          'async def f():\n type X = await z', 'def f(x:(yield)): pass', 'def f[T](x:(yield)): pass', 'x: (yield)',
          'class A[T]((yield)): pass', 'class A[T](x:=3): pass', 'class A((yield)): pass', 'def f[T](a=(yield)): pass',
          'async def g():\n def f[T]()->(await x): pass', 'def f[T: (x:=1)](): pass', 'type X = [y := 1]',
          'try: pass\nexcept* A:\n return', 'def f():\n try: pass\n except* A:\n  return x',
          'while 1:\n try: pass\n except* A:\n  break', 'for x in y:\n try: pass\n except* A:\n  continue',
          'try: pass\nexcept* A:\n break', 'def f():\n try: pass\n except* A:\n  def g(): return 1',
          'def f():\n try: pass\n except* A:\n  for x in y: break', 'try: pass\nexcept* A:\n def g(): return 1']:
    try:
        compile(s, 'f', 'exec')
        print(repr(s), 'fine')
    except SyntaxError as e:
        print(repr(s), e.msg, e.lineno, e.offset)
for mode in 'eval', 'single', 'exec':
    for s in ['1 + ', '1 +', '1 +\n', '1 2', '1 +  # c']:
        try:
            compile(s, 'f', mode)
        except SyntaxError as e:
            print(mode, repr(s), e.msg, e.lineno, e.offset, repr(e.text))
