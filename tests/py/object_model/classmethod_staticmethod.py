# classmethod and staticmethod through classes, instances and subclasses.
class A:
    registry = []
    @classmethod
    def make(cls, *a):
        cls.registry.append(cls.__name__)
        return cls()
    @staticmethod
    def stat(*a): return a
class B(A): pass
print(type(A.make()).__name__, type(B.make()).__name__, type(B().make()).__name__, A.registry)
print(A.stat(1), B().stat(2))
print(A.make.__self__ is A, B.make.__self__ is B, A.make.__func__ is B.make.__func__)
print(type(vars(A)['make']).__name__, type(vars(A)['stat']).__name__)
s = staticmethod(lambda: 'called directly')
print(s(), s.__func__(), s.__wrapped__())
c = classmethod(lambda cls: cls.__name__)
print(c.__get__(None, B)())
try:
    c()
except TypeError as e:
    print(e)
class C:
    @classmethod
    def f(cls): """doc of f"""
    @staticmethod
    def g(): """doc of g"""
print(C.f.__doc__, C.g.__doc__, C.f.__name__, vars(C)['g'].__name__)
