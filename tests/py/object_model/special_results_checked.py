# Results of special methods are checked: what each may return, and the words when it is wrong.
def make(name, result):
    return type('C', (), {name: lambda self, *a: result})()
tests = [('__len__', len, [-1, 'a', 1.5, True, 2**70, None]), ('__bool__', bool, [1, 'a', None, True]), ('__hash__', hash, ['a', 1.5, 2**70, True, None]),
         ('__str__', str, [1, None, b'a', 'ok']), ('__repr__', repr, [1, None, 'ok']), ('__bytes__', bytes, ['a', 1, b'ok', bytearray(b'x')]),
         ('__format__', format, [1, None, 'ok']), ('__int__', int, ['1', 1.5, None, 7]), ('__float__', float, [1, '1', None, 2.5]),
         ('__index__', range, ['a', 1.5, 3]), ('__complex__', complex, [1, 1.5, 2j]), ('__iter__', iter, [1, [], ]),
         ('__reversed__', reversed, [1, 'x']), ('__dir__', dir, [1, ['b', 'a'], ('z',), [1, 'x']]), ('__contains__', lambda c: 1 in c, [0, 'yes', [], None]),
         ('__length_hint__', lambda c: __import__('operator').length_hint(c), [-1, 'a', 5, NotImplemented]), ('__sizeof__', lambda c: __import__('sys').getsizeof(c) > 0, [-1, 50]),
         ('__enter__', lambda c: c.__enter__(), [None]), ('__round__', round, ['any', None]), ('__trunc__', __import__('math').trunc, ['any']),
         ('__floor__', __import__('math').floor, ['any']), ('__ceil__', __import__('math').ceil, ['any']), ('__abs__', abs, ['any', None]),
         ('__neg__', lambda c: -c, ['any']), ('__invert__', lambda c: ~c, [NotImplemented]), ('__fspath__', __import__('os').fspath, ['p', b'p', 1])]
for name, function, results in tests:
    for r in results:
        try:
            v = function(make(name, r))
            v = type(v).__name__ if name in ('__iter__', '__reversed__') and not isinstance(v, (int, str)) else v
            print(name, repr(r), '->', repr(v))
        except Exception as e:
            print(name, repr(r), type(e).__name__, e)
class N:
    def __eq__(self, other): return 'truthy'
    def __lt__(self, other): return []
    def __add__(self, other): return NotImplemented
    def __radd__(self, other): return NotImplemented
    def __iadd__(self, other): return None
print(N() == 1, N() != 1, N() < 1, not (N() < 1), 1 in [N()])
try:
    N() + N()
except TypeError as e:
    print(e)
n = N(); n += 1
print(n)
class Init:
    def __init__(self): return 5
try:
    Init()
except TypeError as e:
    print(e)
