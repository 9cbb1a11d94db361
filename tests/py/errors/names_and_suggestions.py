# "Did you mean" for names, attributes, imports and keywords; self., missing imports, private and unrelated names.
import traceback
def last(f):
    try:
        f()
    except Exception as e:
        print(traceback.format_exception(e)[-1].strip())
class C:
    bluch = 1; blech = 2; _private = 3; somethingverywrong = 4
    def m(self): return blech
    def n(self, value): return valeu
c = C()
last(lambda: c.bluc); last(lambda: c.blach); last(lambda: c.privat); last(lambda: c.xyz); last(lambda: c.BLUCH); last(lambda: c.somethingverywrnog); last(lambda: c.m()); last(lambda: c.n(1))
abcdef = 1
last(lambda: abcdeg); last(lambda: abcde); last(lambda: zzzzz); last(lambda: pritn); last(lambda: Exceptoin); last(lambda: math.pi); last(lambda: sys.path); last(lambda: time)
def local():
    total_count = 5
    return totl_count
last(local)
def f(alpha, beta=2, *, gamma=3): pass
last(lambda: f(1, bta=2)); last(lambda: f(1, gama=2)); last(lambda: f(1, zzz=2)); last(lambda: f(alpa=1)); last(lambda: sorted([], revers=1)); last(lambda: int(bas=2)); last(lambda: print(ed='')); last(lambda: 'a'.split(mxsplit=1)); last(lambda: open(fil='x')) if False else None
def imp1(): from collections import namedtupel
def imp2(): from math import sinn
def imp3(): import collectoins
def imp4(): from os.path import joni
last(imp3)
last(lambda: [].appendd); last(lambda: {}.itmes()); last(lambda: 'a'.uper()); last(lambda: (1).reel); last(lambda: None.foo); last(lambda: C.bluchh); last(lambda: int.from_byte)
class D:
    def __getattr__(self, n): raise AttributeError(n)
    bluch = 1
last(lambda: D().bluc)
class E:
    def __dir__(self): raise RuntimeError
    bluch = 1
last(lambda: E().bluc)
class S: __slots__ = ('alpha',)
last(lambda: S().alpa)
def setter(): S().beta = 1
last(setter)
