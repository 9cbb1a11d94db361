# bool: subclass of int, constructor, operators, formatting.
print(True + True, True * 5, -True, True / 2, True << 3, True == 1, True is True, isinstance(True, int), bool.__mro__)
print(bool(), bool(0), bool('False'), bool([]), bool([0]), bool(None), bool(0.0), bool(float('nan')))
print(True & False, True | False, True ^ True, type(True & 1).__name__, type(True ^ False).__name__, not True)
print(str(True), repr(False), f'{True}', f'{True:d}', f'{True:>6}', f'{True:5}|', '%s %d %r %i' % (True, True, False, True), format(True, ''), f'{False!s:^9}|')
print([10, 20][True], 'ab'[False], {True: 'x'}[1], sum([True, False, True]), max(True, 2), sorted([True, False, 0.5]))
print(int(True), float(False), complex(True), hex(True), round(True), abs(True), divmod(True, 2), True.bit_length(), True.to_bytes(1, 'big'), bool.from_bytes(b'\x00', 'big'))
for f in (lambda: bool(1, 2), lambda: bool(x=1), lambda: type('B', (bool,), {})):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(any([0, '', None]), all([]), any([]), all([1, 'a', [0]]), any(x > 2 for x in [1, 3]), True if 'x' else False)
