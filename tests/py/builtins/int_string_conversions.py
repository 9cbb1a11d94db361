# int() and str() of ints: bases, prefixes, underscores, whitespace, Unicode digits, huge values, errors.
for args in [('12',), (' 12\n',), ('-0',), ('+5',), ('1_000',), ('0x1f', 16), ('0x1f', 0), ('1f', 16), ('0b11', 0), ('0o17', 0), ('z', 36), ('Zz', 36), ('١٢٣',), ('１２',), ('0_0',), ('00',), ('00', 0), ('1_0', 2), (b'12',), (bytearray(b'7'),), (3.9,), (-3.9,), (True,), ('1' * 30,), ('-0b1', 0), ('0X1F', 16)]:
    print(args, int(*args))
for args in [('',), (' ',), ('1 2',), ('--1',), ('1.5',), ('0x1f',), ('2', 2), ('z', 35), ('1__0',), ('_1',), ('1_',), ('0x', 16), ('0x_', 0), ('01', 0), ('a', 10), ('1', 1), ('1', 37), ('1', -1), ('1', 'a'), (5, 10), (None,), ([],), ('\x00',), ('1\x00',), (b'\xff',), (float('inf'),), (float('nan'),), ('²',), ('½',), (1j,), ({},), ('1', None), (object,)]:
    try:
        print(args, int(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
print(int(), int('0'), int(x := 5), (5).__index__(), int.from_bytes(b'\x01\x00'), int.from_bytes(b'\xff', signed=True), int.from_bytes([1, 2], 'little'), (258).to_bytes(2), (-1).to_bytes(2, 'little', signed=True), (0).to_bytes(0))
for t in ("(256).to_bytes(1)", "(-1).to_bytes(1)", "(1).to_bytes(-1)", "(1).to_bytes(1, 'middle')", "int.from_bytes('a')", "int.from_bytes(b'', 'x')", "int.from_bytes([256])", "(128).to_bytes(1, signed=True)", "(1).to_bytes('a')", "int.from_bytes(5)", "int.from_bytes()"):
    try:
        print(t, eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
print((10**20).bit_length(), (-5).bit_count(), (0).bit_length(), (7).as_integer_ratio(), (-7).__floor__(), (5).conjugate(), (5).is_integer(), True.bit_length(), hex(-255), oct(8), bin(-5), f'{255:#_x} {1234567:_} {-5:b} {3:03d} {97:c}')
