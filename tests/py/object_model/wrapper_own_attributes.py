# classmethod and staticmethod objects: __dict__, __module__, __wrapped__ and attributes of their own.
def f(a: int):
    "of f"
f.extra = 1
for kind in classmethod, staticmethod:
    w = kind(f)
    print(kind.__name__, w.__module__, w.__name__, w.__qualname__, w.__doc__, w.__annotations__)
    print(w.__wrapped__ is f, w.__func__ is f, sorted(w.__dict__))
    print(hasattr(w, 'extra'), w.__isabstractmethod__)
    w.__doc__ = 'own'
    w.tag = 5
    w.__name__ = 'renamed'
    print(w.__doc__, w.tag, w.__name__, f.__doc__, f.__name__, w.__dict__['tag'])
    del w.tag
    try:
        w.tag
    except AttributeError as e:
        print(e)
    for name in '__func__', '__wrapped__':
        try:
            setattr(w, name, 1)
        except AttributeError as e:
            print(name, e)
class Callable:
    __module__ = 'elsewhere'
    def __call__(self): return 'called'
w = staticmethod(Callable())
print(w(), w.__dict__)
class MadeByClass:
    @classmethod
    def __new__(cls, *args):
        print('new', cls.__name__, [a.__name__ for a in args])
        return object.__new__(cls)
print(type(MadeByClass()).__name__)
