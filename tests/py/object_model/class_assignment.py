# Assigning __class__, __bases__, __name__ and class attributes.
class A:
    def who(self): return 'A'
class B:
    def who(self): return 'B'
a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.x, type(a).__name__)
def attempt(f):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
attempt(lambda: setattr(a, '__class__', int))
attempt(lambda: setattr(a, '__class__', 5))
attempt(lambda: setattr(5, '__class__', B))
class S: __slots__ = ('q',)
attempt(lambda: setattr(a, '__class__', S))
class Base1:
    v = 1
class Base2:
    v = 2
class C(Base1): pass
c = C()
C.__bases__ = (Base2,)
print(c.v, C.__mro__[1].__name__, Base1.__subclasses__())
A.__name__ = 'Renamed'
print(A.__name__, A.__qualname__, repr(A))
A.__qualname__ = 'Q.R'
print(repr(A))
attempt(lambda: setattr(A, '__name__', 5))
attempt(lambda: setattr(int, '__name__', 'x'))
attempt(lambda: delattr(A, '__name__'))
attempt(lambda: setattr(A, '__mro__', ()))
A.__doc__ = 'new doc'
print(A.__doc__)
attempt(lambda: setattr(C, '__bases__', ()))
attempt(lambda: setattr(C, '__bases__', (C,)))
attempt(lambda: setattr(C, '__bases__', (5,)))
