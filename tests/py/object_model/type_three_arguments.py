# type(name, bases, dict) and the errors of type().
C = type('C', (), {'x': 1, 'f': lambda self: self.x})
print(C().f(), C.__name__, C.__module__, C.__qualname__, C.__bases__)
D = type('D', (C,), dict(x=2))
print(D().f(), type(D), type(5), type(type(5)))
def attempt(f):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
attempt(lambda: type())
attempt(lambda: type(1, 2))
attempt(lambda: type(1, (), {}))
attempt(lambda: type('X', [], {}))
attempt(lambda: type('X', (), []))
attempt(lambda: type('X', (1,), {}))
attempt(lambda: type('X\0', (), {}))
attempt(lambda: type('X', (), {}, bad=1))
attempt(lambda: type('spaces are fine', (), {}).__name__)
attempt(lambda: type('Q', (), {'__qualname__': 'A.Q'}).__qualname__)
attempt(lambda: type('Q', (), {'__qualname__': 5}))
ns = {'y': 1}
E = type('E', (), ns)
ns['y'] = 2
print(E.y)
