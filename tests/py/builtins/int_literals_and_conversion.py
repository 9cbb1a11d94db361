# int() of text, bases, underscores, floats and bytes.
print(int('42'), int('  -7\n'), int('+3'), int('1_000'), int('٣٤'), int(b'12'), int(bytearray(b'5')))
print(int('ff', 16), int('0xFF', 16), int('0b101', 2), int('0o17', 8), int('z', 36), int('0x1f', 0), int('010', 8), int('0b1', 0), int('-0x10', 0), int('0', 0))
print(int(3.99), int(-3.99), int(True), int(), int(1e20))
print(int(x := '5'), int('7', base=8), int('1_0', 16), int('0x_f', 0))
for args in (('',), ('12.5',), ('abc',), ('1__0',), ('_1',), ('1_',), ('0x10',), ('8', 8), ('010', 0), ('5', 1), ('5', 37), (5, 10), ('1' * 60 + 'x',), ([],), (None,), (1j,), ('5', '10'), (float('nan'),), (float('inf'),), (b'\xff',), ('0b', 2), ('- 5',), ('1\x002',)):
    try:
        print(int(*args))
    except Exception as e:
        print(type(e).__name__, e)
