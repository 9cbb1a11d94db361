# raise of class, instance, bare re-raise and from.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def a(): raise ValueError
def b(): raise ValueError('x', 1)
def c(): raise KeyError('k') from ValueError('cause')
def d(): raise KeyError('k') from ValueError
def e(): raise KeyError('k') from None
def f():
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise RuntimeError('r') from z
def g():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError('r') from None
def h():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError('implicit')
def i(): raise 5
def j(): raise ValueError('v') from 5
def k(): raise
def l(): raise int
def m():
    try:
        raise KeyError('again')
    except KeyError:
        raise
class Weird(Exception):
    def __new__(cls): return 3
def n(): raise Weird
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n):
    attempt(fn)
