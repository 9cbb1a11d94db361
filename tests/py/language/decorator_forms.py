# Decorators of every form.
def deco(x):
    def w(f):
        print("deco", x, f.__name__)
        return f
    return w
@deco(1)
@deco(2)
def f(): pass
@deco(3)
class A: pass
l = [deco(5)]
@l[0]
def g(): pass
@(lambda f: 7)
def h(): pass
print(h)
@deco(0) if h else deco(9)
def i(): pass
@(j := deco("walrus"))
def k(): pass
class B:
    @property
    def p(self): return 1
    @p.setter
    def p(self, v): print("set", v)
    @p.deleter
    def p(self): print("del")
b = B()
b.p = 3
del b.p
print(b.p)
class C:
    @property
    def ro(self): "rodoc"; return 2
for f in (lambda: setattr(C(), "ro", 1), lambda: delattr(C(), "ro")):
    try: f()
    except AttributeError as e: print(e)
print(C.ro.__doc__, C.ro.fset, C.ro.__name__)
class K:
    @classmethod
    def a(cls): return cls.__name__
    @staticmethod
    def b(): return "b"
    c = classmethod(lambda cls, x=1: (cls.__name__, x))
print(K.a(), K().a(), K.b(), K().b(), K.c(), K.c(2))
for bad in (lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod(len)([1])):
    try: bad()
    except TypeError as e: print(e)
