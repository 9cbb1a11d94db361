# What __exit__ answers and raises: truth of any object, replacing the exception, the order of several managers.
class M:
    def __init__(self, answer=None, raises=None): self.answer, self.raises = answer, raises
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        print('exit', kind and kind.__name__, value, tb is not None)
        if self.raises: raise self.raises
        return self.answer
def f(m, exc=ValueError('body')):
    try:
        with m:
            if exc: raise exc
        return 'suppressed or none'
    except Exception as e:
        return repr(e), repr(e.__context__)
for a in (None, 0, [], 'yes', [0], True): print(f(M(a)))
print(f(M(raises=KeyError('exit'))), f(M(True, KeyError('exit'))), f(M(), None))
class BadTruth:
    def __bool__(self): raise RuntimeError('truth')
print(f(M(BadTruth())))
def g():
    for i in range(3):
        with M():
            if i == 0: continue
            if i == 1: break
    with M():
        return 'returned'
print(g())
with M(True) as a, M(raises=TypeError('b')) as b:
    print('body')
print('went on')
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for c in (NoExit, NoEnter, int):
    try:
        with c(): pass
    except TypeError as e:
        print(e)
class EnterFails:
    def __enter__(self): raise OSError('enter')
    def __exit__(self, *a): print('never')
try:
    with M() as x, EnterFails(): pass
except OSError as e:
    print(e)
