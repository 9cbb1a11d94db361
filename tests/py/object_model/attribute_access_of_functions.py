# Functions as objects: attributes, defaults, annotations, code exchange, closures, wrapped, comparison, errors.
def f(a, b=2, *, c=3) -> int:
    "doc"
    return a, b, c
f.tag = [1]
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__, f.__type_params__, f.__closure__)
f.__defaults__ = (7, 8); print(f())
f.__kwdefaults__ = {'c': 9}; print(f(1))
f.__defaults__ = None; f.__kwdefaults__ = None
for call in ('f()', 'f(1)', 'f(1, 2)'):
    try:
        eval(call)
    except TypeError as e:
        print(e)
for text in ('f.__name__ = 1', 'f.__qualname__ = None', 'f.__defaults__ = [1]', 'f.__kwdefaults__ = 5', 'f.__annotations__ = 5', 'f.__dict__ = 5', 'f.__code__ = 1', 'f.__closure__ = ()', 'f.__globals__ = {}', 'f.__type_params__ = []', 'del f.__name__', 'del f.__dict__', 'del f.__code__', 'del f.__doc__', 'del f.__module__', 'del f.absent', 'f.absent', 'f.__doc__ = 5', 'f.__module__ = None'):
    try:
        exec(text); print(text, 'done')
    except Exception as e:
        print(text, type(e).__name__, e)
print(f.__doc__, f.__module__, f.__annotations__)
f.__dict__ = {'new': 1}
print(f.new, f == f, f != (lambda: 0), hash(f) == hash(f), callable(f), f.__call__(1, 2, c=3), f.__get__(5)(6, c=1), bool(f))
def g(): return 'g'
f.__code__ = g.__code__
print(f(), f.__name__)
def outer():
    x = 1
    def inner(): return x
    return inner
i = outer()
print(i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__qualname__)
i.__closure__[0].cell_contents = 'changed'
print(i())
try:
    f.__code__ = i.__code__
except ValueError as e:
    print(e)
print((lambda: 0).__name__, (lambda: 0).__qualname__, type(f).__name__, f.__class__.__call__ is not None, len.__name__, len.__qualname__, [].append.__qualname__, str.upper.__qualname__, str.upper.__name__)
