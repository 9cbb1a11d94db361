# type(), id(), is, hash and object() basics.
a = object()
b = a
print(id(a) == id(b), a is b, object() is object(), type(a).__name__, isinstance(id(a), int), hash(a) == hash(b), a == object())
print(type(1), type('a'), type(1.5), type(1j), type(None), type([]), type(()), type({}), type(set()), type(frozenset()), type(b''), type(range(1)), type(slice(1)), type(True), type(Ellipsis), type(object()), type(type))
def f(): pass
def g(): yield
async def h(): pass
c = h()
print(type(f), type(g()), type(c), type(len), type([].append), type(f.__get__(1)), type(int.__add__), type(property()), type(classmethod(f)), type(f.__code__), type((1).__add__))
c.close()
print(None is None, ... is Ellipsis, type(()) is tuple, True is not False)
try:
    raise ValueError
except ValueError as e:
    print(type(e), type(e.__traceback__), type(e.__traceback__.tb_frame))
print(type(iter([])), type({}.keys()), type(zip()), type(map(f, [])), type(iter('')), type(super), type(int | str), type(list[int]), type(vars(int)))
try:
    object().x
except AttributeError as e:
    print(e)
