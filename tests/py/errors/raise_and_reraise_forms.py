# raise in all forms: classes, instances, from, bare, in finally and nested functions; what isn't an exception.
def t(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__), e.__suppress_context__)
def a(): raise ValueError
def b(): raise ValueError('x') from KeyError('y')
def c(): raise ValueError from KeyError
def d(): raise ValueError('x') from None
def e(): raise
def f(): raise 5
def g(): raise ValueError from 5
def h(): raise int
def i():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError('in handler')
def j():
    try: 1 / 0
    except ZeroDivisionError: raise
def k():
    try: 1 / 0
    except ZeroDivisionError as x:
        def again(): raise
        again()
def l():
    try: raise ValueError('a')
    except ValueError as x:
        try: raise KeyError('b')
        except KeyError: pass
        raise
def m():
    try: raise ValueError('a')
    finally: raise TypeError('from finally')
class Weird(Exception):
    def __new__(cls, *a): return 5
def n(): raise Weird
class NeedsArg(Exception):
    def __init__(self, x): pass
def o(): raise NeedsArg
def p(): raise (ValueError, KeyError)
def q():
    x = ValueError('self'); raise x from x
def r():
    try: raise ValueError('1')
    except ValueError as v:
        try: raise KeyError('2') from v
        except KeyError as w: raise v from w
def s(): raise None
def u(): raise StopIteration(3)
def w():
    with __import__('contextlib').suppress(ValueError): raise ValueError
    raise KeyError('after')
def x():
    try: 1 / 0
    except (ValueError, (TypeError, ZeroDivisionError)): raise OSError
def y():
    try: 1 / 0
    except 5: pass
def z():
    try: 1 / 0
    except (ValueError, 'x'): pass
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, u, w, x, y, z): t(fn)
