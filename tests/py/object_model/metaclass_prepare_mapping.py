# __prepare__ may return any mapping; its __setitem__ and __getitem__ are used.
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'):
            print('set', k, v if not callable(v) else 'function')
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith('auto_'):
            print('missing', k)
            return k.upper()
        raise KeyError(k)
class Meta(type):
    @classmethod
    def __prepare__(m, *a): return Log()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class A(metaclass=Meta):
    x = 1
    x = 2
    y = auto_name
    def f(self): pass
    print(len('builtins found'))
print(A.x, A.y)
class Bad(type):
    @classmethod
    def __prepare__(m, *a): return 5
try:
    class B(metaclass=Bad): pass
except TypeError as e:
    print(e)
