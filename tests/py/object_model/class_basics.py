# Class statements: namespace, bases, attributes shared and per instance.
class A:
    """Doc."""
    shared = []
    count = 0
    def __init__(self, x):
        self.x = x
        type(self).count += 1
    def add(self, v):
        self.shared.append(v)
        return self
a, b = A(1), A(2)
a.add('p').add('q')
print(b.shared, A.count, a.x, b.x)
a.count = 100
print(A.count, a.count, b.count)
del a.count
print(a.count, A.__doc__, A.__name__, A.__module__, A.__qualname__, A.__bases__)
print(a.__class__ is A, type(a) is A, a.__dict__)
print(sorted(k for k in vars(A) if not k.startswith('__')))
A.late = lambda self: ('late', self.x)
print(b.late())
b.own = lambda: 'no self'
print(b.own())
class Empty: pass
print(type(Empty()).__name__, Empty().__dict__, Empty.__doc__)
