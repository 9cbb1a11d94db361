# float() of text and of other types, with errors.
for t in ('1.5', ' 2.5\n', '-.5', '5.', '1e3', '1E-2', '+1', 'inf', '-Infinity', 'nan', '+nan', '1_000.5', '1_0e1_0', 'INF', '٣.٥', '0x1', '', ' ', '1e', '.', '1__0', '_1', '1_', 'infin', '1.5.2', '1 2', 'e5', '--1', '1e5.5'):
    try:
        print(repr(t), float(t))
    except ValueError as e:
        print(e)
print(float(), float(5), float(True), float(b'2.5'), float(bytearray(b'1')), float(2 ** 53 + 1))
class F:
    def __float__(self): return 1.25
class I:
    def __index__(self): return 3
print(float(F()), float(I()))
for x in (None, [], 1j, 10 ** 400):
    try:
        float(x)
    except Exception as e:
        print(type(e).__name__, e)
print(int(1e18), int(-0.5), int(123456789.999), int(1e25), float(int(1e25)) == 1e25)
