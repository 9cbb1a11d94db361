# Errors of % formatting.
for t, a in (('%d', 'a'), ('%d', None), ('%x', 1.5), ('%c', 'ab'), ('%c', -1), ('%c', 1.5), ('%f', 'a'), ('%s %s', 'a'), ('%s', ('a', 'b')), ('%s %s', (1,)), ('text', 5), ('text', (1,)), ('%', 1), ('%y', 1), ('%(a)s', 5), ('%(a)s', {'b': 1}), ('%(a', {'a': 1}), ('%*d', ('a', 1)), ('%.*f', (1,)), ('%z', ()), ('%d', [1]), ('%(a)s %s', {'a': 1}), ('%5', 1), ('%e', 1j), ('%o', '8'), ('%c', 0x110000), ('%(a)s', (1,)), ('%s%', 1), ('%é', 1), ('%c', '')):
    try:
        print(t % a)
    except Exception as e:
        print(repr(t), type(e).__name__, e)
class M:
    def __getitem__(self, k): return k * 2
print('%(abc)s' % M())
class S:
    def __str__(self): return 'S'
    def __int__(self): return 3
    def __index__(self): return 4
    def __float__(self): return 1.5
print('%s %d %x %f' % (S(), S(), S(), S()))
print('%s' % S(), 'abc' % [], 'abc' % M())
