# any and all stop early; callable.
def t(v):
    print('test', v)
    return v
print(any(t(x) for x in (0, 1, 2)), all(t(x) for x in (1, 0, 2)), any([]), all([]), any('ab'), all(['', 'a']), any({0: 1}), all({1: 0}))
for f in (lambda: any(5), lambda: all(), lambda: any([], []), lambda: callable()):
    try:
        print(f())
    except TypeError as e:
        print(e)
class C:
    def __call__(self): pass
class D: pass
print(callable(C), callable(C()), callable(D()), callable(lambda: 0), callable(print), callable('a'), callable(C().__call__), callable(type), callable(None), callable(int.__add__), callable(property()), callable(staticmethod(len)))
