# __getattribute__, __getattr__ and super(): what bypasses what, and the errors that turn one into the other.
log = []
class A:
    x = 'class x'
    def __init__(self): self.y = 'own y'
    def m(self): return 'A.m'
    def __getattribute__(self, name):
        log.append(name)
        return super().__getattribute__(name)
    def __getattr__(self, name):
        log.append('getattr ' + name)
        if name == 'magic': return 'made'
        raise AttributeError(f'no {name}')
a = A()
log.clear()
print(a.x, a.y, a.m(), a.magic, log)
log.clear()
try:
    a.absent
except AttributeError as e:
    print(e, e.name, e.obj is a, log)
log.clear()
print(len.__name__, hasattr(a, 'absent'), getattr(a, 'absent', 'default'), log)
log.clear()
print(repr(a)[:10] != '', str(type(a).x), A.x, log)
class B(A):
    def m(self): return 'B.' + super().m()
    @property
    def p(self): raise AttributeError('inside p')
    @property
    def q(self): return self.unknown
b = B(); log.clear()
print(b.m(), log)
for n in 'p', 'q':
    try:
        getattr(b, n)
    except AttributeError as e:
        print(n, e)
class C:
    def __getattribute__(self, name): raise AttributeError('all refused')
    def __getattr__(self, name): return f'fallback {name}'
print(C().anything, C().__class__, C().__dict__)
class D:
    def __getattribute__(self, name): return 42
print(D().x, D().__class__, type(D()).__name__, isinstance(D(), D))
class E:
    __getattr__ = dict(a=1).__getitem__
try:
    print(E().a)
    E().b
except KeyError as e:
    print('KeyError', e)
class F:
    def __len__(self): return 3
    def __getattribute__(self, name): raise RuntimeError('asked for ' + name)
print(len(F()))
try:
    F().__len__
except RuntimeError as e:
    print(e)
f = F.__new__(F)
print(object.__getattribute__(f, '__class__').__name__)
class Inst: pass
i = Inst()
i.__len__ = lambda: 5
try:
    len(i)
except TypeError as e:
    print(e)
class Meta(type):
    def __getattr__(cls, name): return f'meta {name}'
class G(metaclass=Meta): pass
print(G.thing)
try:
    G().thing
except AttributeError as e:
    print(e)
