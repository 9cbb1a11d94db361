# getattr, setattr, hasattr, delattr as functions.
class A:
    x = 1
    @property
    def bad(self): raise ValueError('in property')
a = A()
print(getattr(a, 'x'), getattr(a, 'y', None), hasattr(a, 'x'), hasattr(a, 'y'), setattr(a, 'y z', 5), getattr(a, 'y z'), a.__dict__)
setattr(A, 'late', lambda self: 'late')
print(a.late(), delattr(a, 'y z'), hasattr(a, 'y z'), getattr(int, 'real'), getattr('abc', 'upper')(), getattr(a, 'no', getattr(a, 'x')))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: getattr(a, 'nope'), lambda: getattr(a, 5), lambda: hasattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, 'x'), lambda: delattr(a, 'q'), lambda: hasattr(a, 'bad'), lambda: getattr(a, 'bad', 'd'), lambda: getattr(a), lambda: setattr(a, 'x'), lambda: setattr(5, 'x', 1), lambda: delattr(5, 'x'), lambda: setattr(int, 'x', 1), lambda: getattr(None, 'x'), lambda: delattr(A, 'zz'), lambda: getattr(a, 'x', 1, 2), lambda: delattr(5, 'real'), lambda: setattr(len, '__name__', 'x')):
    attempt(f)
class G:
    def __getattr__(self, n): return n.upper()
print(getattr(G(), 'dyn'), hasattr(G(), 'anything'), getattr(G(), '1 not id'))
