# Who gets the arguments: __new__, __init__, both, neither, inherited ones, a metaclass's __call__; instances of other classes.
class Neither: pass
class OnlyNew:
    def __new__(cls, *a, **k): o = super().__new__(cls); o.new = (a, k); return o
class OnlyInit:
    def __init__(self, *a, **k): self.init = (a, k)
class Both(OnlyNew, OnlyInit): pass
class BadSuper:
    def __new__(cls, x): return super().__new__(cls, x)
class BadInit:
    def __init__(self, x): super().__init__(x)
class Other:
    def __new__(cls): return [1]
    def __init__(self): print('not called')
class Sub(Both):
    def __new__(cls, *a): return Both.__new__(Both)
    def __init__(self, *a): print('not called either')
print(OnlyNew(1, k=2).new, OnlyInit(1, k=2).init, Both(1, k=2).__dict__, Other(), type(Sub(1)).__name__)
for call in ('Neither(1)', 'Neither(x=1)', 'BadSuper(1)', 'BadInit(1)', 'OnlyInit.__new__(OnlyInit, 1, 2).__dict__', 'Neither.__new__(Neither, 1)', 'Neither().__init__(1)', 'object.__new__(Neither, 1)', 'OnlyNew.__new__()', 'Neither.__new__(5)', 'Neither.__new__(int)', 'int.__new__(bool)', 'bool.__new__(int)', 'list.__new__(Neither)', 'int.__new__(Neither)', 'type.__call__(Neither, 1)', 'type.__call__(5)', 'dict.__init__(5)'):
    try:
        print(call, eval(call))
    except TypeError as e:
        print(call, e)
class I(int):
    def __new__(cls, x, tag=None): o = super().__new__(cls, x); o.tag = tag; return o
    def __init__(self, x, tag=None): self.seen = x
i = I('7', tag='t')
print(i + 1, i.tag, i.seen, type(i + 1).__name__)
class L(list):
    def __init__(self, *a): super().__init__(a)
print(L(1, 2), L.__new__(L, 5), list.__new__(L))
