# Fields of built-in objects are member descriptors: read-only, and worded so.
import functools, types
def f(): pass
class C:
    def m(self): pass
    p = property(f)
    __slots__ = ('s',)
def try_set(obj, name):
    try:
        setattr(obj, name, 1)
        return 'set'
    except Exception as e:
        return f'{type(e).__name__}: {e}'
for obj, names in [
    (C.p, ['fget', 'fset', 'fdel']),
    (f, ['__closure__', '__globals__', '__builtins__']),
    (C().m, ['__func__', '__self__']),
    (slice(1), ['start', 'stop', 'step']),
    (range(3), ['start', 'stop', 'step']),
    (1j, ['real', 'imag']),
    (1, ['real', 'imag', 'numerator', 'denominator']),
    (1.5, ['real', 'imag']),
    (list[int], ['__origin__', '__args__', '__parameters__']),
    (int | str, ['__args__', '__parameters__']),
    (functools.partial(f), ['func', 'args', 'keywords']),
    (f.__code__, ['co_name', 'co_argcount', 'co_varnames', 'co_code']),
    (classmethod(f), ['__func__']),
    (memoryview(b''), ['nbytes', 'format', 'obj']),
    (len, ['__name__', '__self__']),
    (int.__add__, ['__name__', '__objclass__']),
]:
    print(type(obj).__name__, [try_set(obj, n) for n in names])
for d in type(C.p).__dict__['fget'], slice.start, complex.real, int.real, type(C().m).__dict__['__self__'], C.s, type.__dict__['__dict__']:
    print(type(d).__name__, d, d.__name__, d.__objclass__.__name__)
