# __index__ is accepted where an integer is needed.
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
i = I(2)
print([10, 20, 30][i], 'abcd'[i:], 'abcd'[I(1):I(3)], range(5)[i], (1, 2, 3)[I(-1)])
print(hex(i), oct(i), bin(i), int(i), float(i), complex(i), list(range(i)), 'ab' * i, [0] * i)
print(bytes(i), bytearray(I(1)), chr(I(65)), round(3.14159, i), int('ff', I(16)), 1 << 3)
print('%d %x' % (i, i), f'{int(i):d}', slice(0, 5).indices(I(3)), divmod(7, 2))
for f in (lambda: 1 + i, lambda: 'a' + i, lambda: i < 3, lambda: f'{i:d}'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class F:
    def __index__(self): return 1.5
try:
    [1][F()]
except TypeError as e:
    print(e)
try:
    two = [1, 2]
    two[1.0]
except TypeError as e:
    print(e)
print(isinstance(True.__index__(), int), [5, 6][True])
class J(int):
    def __index__(self): return 0
print([1, 2, 3][J(2)])
