# __class__ in methods, and super when the class name is rebound.
class A:
    def who(self): return __class__.__name__
    def f(self): return 'A'
class B(A):
    def f(self): return 'B' + super().f()
    def who2(self): return __class__ is B_saved
B_saved = B
B = None
b = B_saved()
print(b.f(), b.who(), b.who2())
class C:
    def g(self):
        return [__class__ for _ in range(1)][0].__name__
    h = lambda self: __class__.__name__
print(C().g(), C().h())
class Meta(type):
    def __new__(m, name, bases, ns):
        print('__classcell__' in ns)
        return super().__new__(m, name, bases, ns)
class D(metaclass=Meta):
    def f(self): return __class__
class E(metaclass=Meta):
    def f(self): return 1
print(D().f().__name__)
try:
    class Bad(type):
        def __new__(m, name, bases, ns):
            ns.pop('__classcell__', None)
            return super().__new__(m, name, bases, ns)
    class F(metaclass=Bad):
        def f(self): return __class__
except RuntimeError as e:
    print(e)
