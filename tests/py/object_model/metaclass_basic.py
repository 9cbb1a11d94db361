# Metaclass __new__, __init__, __call__ and __prepare__ in order.
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'from_prepare': 1}
    def __new__(m, name, bases, ns, **kw):
        print('new', name, kw, [k for k in ns if not k.startswith('__')])
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)
class A(metaclass=Meta, option=5):
    y = from_prepare + 1
    def __init__(self, v=None):
        self.v = v
a = A(3)
print(a.v, A.from_prepare, A.y, type(A).__name__)
class B(A): pass
B(v=2)
print(type(B).__name__, isinstance(B, Meta))
