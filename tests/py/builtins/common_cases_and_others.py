# Built-in functions on plain values, on subclasses and on objects with hooks give the same kinds of answers.
class I(int):
    def __abs__(self): return 'abs'
    def __round__(self, n=None): return ('round', n)
    def __divmod__(self, o): return 'divmod'
    def __rdivmod__(self, o): return 'rdivmod'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __lt__(self, o): return True
    def __gt__(self, o): return True
    def __hash__(self): return 77
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 100
    def __bool__(self): return False
class S(str):
    def __len__(self): return 99
    def __hash__(self): return 5
class L(list):
    def __len__(self): return 42
    def __iter__(self): return iter('xyz')
class Claims:
    @property
    def __class__(self): return int
class Meta(type):
    def __instancecheck__(cls, o): return o == 'yes'
class M(metaclass=Meta): pass
print(len('äb'), len(S('q')), len([1]), len(L([1])), len(()), len({1: 2}), len({1}), len(frozenset()), len(b'ab'), len(bytearray(3)), len(range(7)))
print(abs(-5), abs(-5.5), abs(-0.0), abs(True), abs(I(-4)), abs(3+4j), abs(-2**80))
print(chr(97), chr(0x10ffff), chr(True), ord('a'), ord(b'z'), ord(S('q')), ord('\U0001f600'))
print(hash(5), hash(-1), hash(2**61 - 1), hash(1.5), hash(True), hash(I(3)), hash(S('a')), hash(''), hash(()) == hash(()), hash('ab') == hash('a' + 'b'))
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2), divmod(0, 5), divmod(7.5, 2), divmod(I(7), 2), divmod(7, I(2)), divmod(True, 2), divmod(2**70, 3))
print(pow(2, 10), pow(2, -1), pow(0, 0), pow(3, 200, 7), pow(-3, 3, 7), pow(3, -1, 7), pow(3, 4, -5), pow(3, 4, 1), pow(I(2), 3), pow(I(2), 3, 5), pow(2, 0.5), pow(10, 40, 2**45 - 1), pow(True, 2, 3), pow(base=2, exp=5), pow(2, exp=5, mod=7))
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(2.567, 2), round(7), round(True), round(1234, -2), round(I(3)), round(I(3), 2), round(number=2.5), round(2.5, None))
for bad in (float('nan'), float('inf')):
    try: round(bad)
    except (ValueError, OverflowError) as e: print(type(e).__name__, e)
print(max(1, 2), max([3, 1, 2]), max('b', 'a'), max((1, 2), (1, 3)), max(1, 2.5), max([1.5, 1]), max(True, 1), max(1, True), min(2, 1), min('ab'), min({3, 1}), max([], default='none'), max([1, 2, -5], key=abs), min(1, 2, key=lambda x: -x))
print(max(I(1), I(2)), min([I(5), 3]), max(float('nan'), 1), max(1, float('nan')), max(L([1])), max({'a': 1, 'b': 2}))
for call in (lambda: max(), lambda: max(1), lambda: max([]), lambda: min(1, 'a'), lambda: max([1, 'a']), lambda: sum(), lambda: sum(1), lambda: sum(['a']), lambda: sum([[1]]), lambda: len(5), lambda: abs('a'), lambda: ord('ab'), lambda: chr(-1), lambda: chr('a'), lambda: divmod(1, 0), lambda: divmod('a', 1), lambda: pow(2, 3, 0), lambda: pow(2, 1.5, 3), lambda: hash([]), lambda: isinstance(1, 5), lambda: next([1]), lambda: next(iter([])), lambda: all(5), lambda: len(), lambda: len(1, 2), lambda: len(x=1), lambda: any(), lambda: isinstance(1), lambda: next()):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print(sum([1, 2]), sum([1.5, 2]), sum([0.1] * 10), sum([2**46, 2**46, 2**46]), sum([True, 2]), sum([I(1), 2]), sum([], 5), sum([[1], [2]], []), sum((1e308, 1e308)), sum([-0.0]), sum([1, 0.5]), sum(x for x in (1, 2)), sum({1: 2}), sum([1], start=2), sum([float('inf'), -float('inf')]))
print(all([]), all([1, 'a']), all([1, 0]), any([]), any([0, '']), any([0, [1]]), all(L()), any([I(5)]), all([L()]), any(x for x in [0, 1]))
it = iter([1, 2]); print(next(it), next(it), next(it, 'end'), next(it, None))
it = iter('ab'); print(next(it), next(x for x in 'q'), next(iter({1: 2})), next(zip('a', 'b')), next(enumerate('a')), next(map(str, [5])))
print(isinstance(1, int), isinstance(True, int), isinstance(1, str), isinstance('a', (int, str)), isinstance('a', (int, (float, str))), isinstance(Claims(), int), isinstance(Claims(), str), isinstance(Claims(), Claims), isinstance('yes', M), isinstance('no', M), isinstance(M(), M), isinstance(1, (M, int)), isinstance(1, int | str), isinstance([], list), isinstance(I(1), int), isinstance(int, type), isinstance(1, ()))

class F(float): pass
class T(tuple): pass
class X:
    def __int__(self): return 8
    def __float__(self): return 8.5
    def __str__(self): return 'X!'
    def __bool__(self): return False
    def __index__(self): return 3
print(int(5), int('12'), int(' -1_000 '), int(3.99), int(-3.99), int(True), int(X()), int(I(4)), int(S('7')), int(b'7'), int('0b1', 2), int(1e20), int(), type(int(I(4))), type(int(True)), int('9' * 30))
print(float(1), float('1.5'), float(' -1e3 '), float('inf'), float('nan'), float(True), float(X()), float(F(2.5)), type(float(F(2.5))), float(S('2')), float(), float(2**70))
print(str(1), str(1.0), str('a'), str(S('b')), type(str(S('b'))), str(X()), str(None), str(True), str(b'a'), str(b'a', 'ascii'), str(), str([1]), str(-2**60), str(1e100), str(I(5)))
print(bool(1), bool(''), bool([]), bool(L()), bool(X()), bool(I(5)), bool(), bool(0.0), bool(None))
print(tuple([1, 2]), tuple((1, 2)), tuple('ab'), tuple(L([1])), tuple(), tuple(T((1,))), type(tuple(T((1,)))), T([1]), tuple({1: 2}))
print(range(3), range(1, 3), range(5, 1, -2), range(X()), range(True), list(range(2**40, 2**40 + 2)), I(3) in range(5))
for call in (lambda: int('x'), lambda: int(''), lambda: int([]), lambda: int(float('nan')), lambda: int(float('inf')), lambda: int('1', 40), lambda: int(1, 2), lambda: float('x'), lambda: float(''), lambda: float([]), lambda: float(2**2000), lambda: str(b'a', 5), lambda: bool(1, 2), lambda: tuple(5), lambda: tuple([1], 2), lambda: range(), lambda: range('a'), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: bool.__new__(int, 1), lambda: range.__new__(list, 1), lambda: int.__new__(bool, 1), lambda: int.__new__(str, 1), lambda: str.__new__(int, 1), lambda: float.__new__(int, 1), lambda: tuple.__new__(list, [1]), lambda: int(x=1), lambda: float(x=1), lambda: str(x=1), lambda: range(stop=1), lambda: bool(x=1), lambda: round(2.5, 'a'), lambda: round(1.7e308, -308), lambda: round(5.015, 2), lambda: round(-1234.5, -2), lambda: round(1.5, 400)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print(int.__new__(I, 5), str.__new__(S, 'q'), float.__new__(F, 2), tuple.__new__(T, [1]), list(map(int, '123')), list(map(str, [1, 2.5, None])), sorted(['b', 'a'], key=str), [*map(bool, (0, 1))])
class Kinds:
    text, number, real, truth, items, span = str, int, float, bool, tuple, range
    def __init__(self): self.own = str
k = Kinds()
print(repr(k.text()), k.number(), k.real(), k.truth(), k.items(), repr(k.own()), k.text(b'a', 'ascii'), k.number('11', 2), k.items('ab'), k.span(X()), k.text(X()), k.number(X()), k.own([1]))
for name in ('text', 'number', 'span'):
    try: print(getattr(k, name)(1, 2, 3, 4))
    except TypeError as e: print(e)
