# getattr, setattr, delattr, hasattr, vars and dir with names of all kinds.
class C:
    x = 1
    def __init__(self): self.y = 2
    @property
    def p(self): raise AttributeError('p')
    @property
    def q(self): raise ValueError('q')
class S(str): pass
class Slots: __slots__ = ('a',)
c = C()
for t in [
    "getattr(c, 'x'), getattr(c, 'y'), getattr(c, 'z', 'd'), getattr(c, S('x')), hasattr(c, 'p'), hasattr(c, 'x'), getattr(c, 'p', 'fallback'), getattr(5, 'real'), getattr(C, '__name__')",
    "getattr(c, 'z')",
    'getattr(c, 5)',
    "getattr(c, b'x')",
    'getattr(c)',
    "getattr(c, 'q', 'd')",
    "hasattr(c, 'q')",
    'hasattr(c, 5)',
    "(setattr(c, 'new', 5), c.new, setattr(c, 'not an id', 6), getattr(c, 'not an id'), delattr(c, 'new'), hasattr(c, 'new'), vars(c))",
    'setattr(c, 5, 1)',
    "setattr(c, 'p', 1)",
    "setattr(5, 'x', 1)",
    "setattr(Slots(), 'b', 1)",
    "setattr(int, 'x', 1)",
    "delattr(c, 'zz')",
    "delattr(c, 'x')",
    "delattr(Slots(), 'a')",
    'vars(5)',
    'vars(Slots())',
    "sorted(n for n in vars(C) if n[:2] != '__'), vars(C)['x'], vars() is not None, type(vars(C)).__name__",
    "[n for n in dir(c) if n[:2] != '__'], dir(type('D', (), {'__dir__': lambda s: ['b', 'a']})()), [n for n in dir(Slots()) if n[:1] != '_']",
    'dir(1, 2)',
    "dir(type('D', (), {'__dir__': lambda s: 5})())",
    "callable(C), callable(c), callable(len), callable(lambda: 0), callable(type('K', (), {'__call__': None})()), callable('a')",
    "id(c) == id(c), id(c) != id(C()), hash('a') == hash(S('a')), isinstance(c, C), issubclass(C, object), type(c) is C, type(C) is type",
    'type()',
    'type(1, 2)',
    'isinstance(1)',
    "isinstance(1, 'int')",
    'issubclass(1, int)',
    'issubclass(int, 1)',
    'id()',
    'hash()',
    'callable()',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
