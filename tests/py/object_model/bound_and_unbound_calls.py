# Methods: binding to instances, classes, through super, by hand; comparison and hash; built-in and Python ones.
import types
class A:
    def m(self, x=0): return type(self).__name__, x
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(*a): return a
    f = len
    g = lambda self: 'g'
    h = print
class B(A): pass
a, b = A(), B()
print(a.m(1), A.m(a, 2), B.m(b), B.c(), b.c(), A.s(1), b.s(), A.f([1, 2]), a.f([1]), a.g(), A.g(5))
print(a.m == a.m, a.m is a.m, a.m == A().m, A.m is A.m, A.m == B.m, hash(a.m) == hash(a.m), a.m.__self__ is a, a.m.__func__ is A.m, a.c.__self__ is A, b.c == B.c, a.c == A.c)
print(a.m.__name__, a.m.__qualname__, a.m.__doc__, a.m.__module__, A.c.__func__.__name__, [].append == [].append, [].append.__self__)
m = types.MethodType(lambda self, y: (self, y), 'me')
print(m('you'), types.MethodType(len, 'abc')(), types.MethodType(A.m, b)(3))
for text in ('types.MethodType(5, 5)', 'types.MethodType(len, None)', 'types.MethodType()', 'types.MethodType(len)', 'A.m()', 'a.m(1, 2)', 'a.c(1)', 'a.m.x = 1', 'a.m.x', 'del a.m.__name__', 'str.upper()', 'str.upper(5)', 'str.upper("a", 1)', '"a".upper(1)', 'list.append([], 1, 2)', 'dict.get({})', '[].append(x=1)', 'int.__add__(1)', 'int.__add__("a", 1)', '(1).__add__("a")', 'A.m.__get__()', 'a.m.__get__(b)()', 'A.m.__get__(None)', 'A.m.__get__(b)()'):
    try:
        exec(text) if '=' in text.split('(')[0] or text.startswith('del') else print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
A.late = lambda self: 'late'
print(b.late(), repr(A.c).split(' of ')[1], repr(a.f) == repr(len), A.__dict__['m'] is A.m, type(A.__dict__['c']).__name__, type(A.__dict__['s']).__name__)
a.own = lambda: 'own'
print(a.own(), 'own' in vars(a))
