# __neg__, __pos__, __invert__, __abs__ and conversions.
class A:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __abs__(self): return 'abs'
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __complex__(self): return 1j
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
a = A()
print(-a, +a, ~a, abs(a), int(a), float(a), complex(a), round(a), round(a, 2))
class Bad:
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __complex__(self): return 1.0
    def __bool__(self): return 1
    def __len__(self): return -1
    def __index__(self): return 'i'
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return 'h'
    def __bytes__(self): return 'b'
    def __format__(self, s): return 3
    def __iter__(self): return 3
    def __contains__(self, x): return 'truthy'
    def __dir__(self): return 5
b = Bad()
for f in (int, float, complex, bool, len, hex, str, repr, hash, bytes, format, iter, lambda x: 1 in x, dir, lambda x: [1][x], list):
    try:
        print(f(b))
    except Exception as e:
        print(type(e).__name__, e)
