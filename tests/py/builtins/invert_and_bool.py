# Bitwise operators on bool and the warning about ~.
import warnings
t, f = True, False
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(~t, ~f, ~int(t))
    print(len(seen), seen[0].category.__name__)
print(t & f, t | f, t ^ f, t & 1, 1 | t, type(t & f).__name__, type(t & 1).__name__)
print(-t, +t, abs(t), t + t, t * 3, t / 2, t // 1, t % 2, t ** 2, t << 2, t >> 1, divmod(t, 1))
print(t == 1, hash(t), {1: 'a', True: 'b'}, [10, 20][t], 'ab' * t, range(t), round(t), t.bit_length(), t.real, t.imag)
print(int(t), float(t), complex(t), str(t), repr(f), format(t, 'd'), f'{t:>6}', f'{t!s:>6}', '%d %s %r' % (t, t, t))
print(bool([]), bool([0]), bool(''), bool(' '), bool(0.0), bool(float('nan')), bool(None), bool(NotImplemented) if 0 else '')
for args in ((1, 2),):
    try: bool(*args)
    except TypeError as e: print(e)
try: bool(x=1)
except TypeError as e: print(e)
try:
    class B(bool): pass
except TypeError as e: print(e)
class L:
    def __len__(self): return -1
try: bool(L())
except ValueError as e: print(e)
class N:
    def __bool__(self): return 1
try: bool(N())
except TypeError as e: print(e)
print(isinstance(True, int), issubclass(bool, int), bool.__mro__, True.from_bytes(b'\x01'), bool.from_bytes(b'\0'))
