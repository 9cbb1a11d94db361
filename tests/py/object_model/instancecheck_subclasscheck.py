# __instancecheck__ and __subclasscheck__ on the metaclass.
class M(type):
    def __instancecheck__(cls, o): print('instancecheck'); return o == 5
    def __subclasscheck__(cls, c): print('subclasscheck'); return c is int
class A(metaclass=M): pass
print(isinstance(5, A), isinstance(6, A), issubclass(int, A), issubclass(str, A))
print(isinstance(A(), A))
print(isinstance(1, (str, int)), isinstance(1, (str, (bytes, (int,)))), issubclass(bool, (str, int)))
print(isinstance(1, int | str), issubclass(int, int | None), isinstance(None, int | None))
for f in (lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: isinstance(1, [int]), lambda: isinstance(1, list[int]), lambda: isinstance(1, (int, 5)), lambda: isinstance('a', (int, 5))):
    try:
        print(f())
    except TypeError as e:
        print(e)
class Liar:
    @property
    def __class__(self): return int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()).__name__, Liar().__class__)
print(isinstance(int, type), isinstance(type, type), issubclass(type, object), isinstance(object, type))
class E(Exception, metaclass=M): pass
try:
    raise ValueError
except E:
    print('except does not ask the metaclass')
except ValueError:
    print('ValueError')
