# __set_name__ and __init_subclass__: order, keywords, errors with notes, inheritance, classmethod by itself.
log = []
class D:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name): log.append((self.n, owner.__name__, name))
class Base:
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        log.append(('init_subclass', cls.__name__, tag))
class A(Base, tag=1):
    x = D('x'); y = D('y')
class B(A): z = D('z')
print(log)
class Broken:
    def __set_name__(self, owner, name): raise ValueError('no name')
try:
    class C: b = Broken()
except ValueError as e:
    print(e, e.__notes__)
try:
    class C2(Base, other=1): pass
except TypeError as e:
    print(e)
try:
    class C3(x=1): pass
except TypeError as e:
    print(e)
try:
    type('T', (), {'b': Broken()})
except ValueError as e:
    print(e.__notes__)
log.clear()
class Late: pass
d = D('late')
Late.attr = d
print(log, Late.attr is d)
d.__set_name__(Late, 'attr')
print(log)
class M(type):
    def __new__(m, name, bases, ns, **kw):
        log.append(('new', name, sorted(kw)))
        cls = super().__new__(m, name, bases, ns, **{k: v for k, v in kw.items() if k != 'own'})
        log.append(('made', name))
        return cls
    def __init__(cls, name, bases, ns, **kw):
        log.append(('init', name, sorted(kw)))
        super().__init__(name, bases, ns)
log.clear()
class P(Base, metaclass=M, own=1, tag=2): q = D('q')
print(log)
print(type(Base.__dict__['__init_subclass__']).__name__, Base.__init_subclass__.__self__.__name__)
class Multi1:
    def __init_subclass__(cls, **kw): print('m1', kw); super().__init_subclass__(**kw)
class Multi2:
    def __init_subclass__(cls, **kw): print('m2', kw); super().__init_subclass__()
class Both(Multi1, Multi2, a=1, b=2): pass
print(type('Dyn', (Multi2,), {}, k=3).__name__)
