# isinstance and issubclass with tuples, unions and nested tuples.
class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), isinstance(B, type), isinstance(1, object), isinstance(True, int), isinstance(1, bool), isinstance(None, type(None)), isinstance([], (tuple, list)), isinstance('a', ()), isinstance(1, (str, (float, (int,)))))
print(issubclass(B, A), issubclass(A, A), issubclass(A, object), issubclass(bool, int), issubclass(int, (str, object)), issubclass(A, ()), issubclass(type, object), issubclass(object, type))
print(isinstance(1, int | str), isinstance('a', int | str), isinstance(None, int | None), issubclass(B, A | int), isinstance(ValueError(), Exception), issubclass(KeyError, LookupError), issubclass(ExceptionGroup, Exception))
print(type(5) is int, type(5) == int, type(B()) is A, type(type), type(A), type(None), type(...), type(NotImplemented), type(len), type(lambda: 0), type(A.__init__), type(print))
for f in (lambda: isinstance(1), lambda: isinstance(1, 'int'), lambda: issubclass(1, int), lambda: isinstance(1, (int, 'a')), lambda: isinstance('x', (int, 'a')), lambda: issubclass(int, [int]), lambda: isinstance(1, None)):
    try:
        print(f())
    except TypeError as e:
        print(e)
