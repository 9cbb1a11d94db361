# Wrong slots declarations.
def attempt(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def a():
    class X:
        __slots__ = ('a',)
        a = 1
def b():
    class X: __slots__ = (1,)
def c():
    class X: __slots__ = ('not valid',)
def d():
    class X(int): __slots__ = ('a',)
    X(1).a = 5
    print('int subclass may have slots?')
def e():
    class A: __slots__ = ('x',)
    class B: __slots__ = ('y',)
    class C(A, B): pass
def f():
    class X(tuple): __slots__ = ('a',)
def g():
    class A: __slots__ = ('x',)
    class B: __slots__ = ()
    class C(A, B): __slots__ = ()
    c = C(); c.x = 1
    print(c.x)
def h():
    class X: __slots__ = ('__dict__', '__dict__')
def i():
    class X: __slots__ = ()
    X().foo = 1
def j():
    class A: __slots__ = ('x',)
    A.x.__get__(5)
for fn in (a, b, c, d, e, f, g, h, i, j): attempt(fn)
