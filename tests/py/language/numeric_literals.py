# Number literals of every base and form.
print(0, 00, 0_0, 1_2_3, 0x1F, 0XaB, 0o17, 0O17, 0b101, 0B1, 0x_f, 0b_1_0)
print(1., .5, 1.5, 1e3, 1E+3, 1e-3, 1.e2, .1e1, 1_0.0_1, 1_0e1_0, 0e0, 00.5, 007.5, 1e400, -1e400)
print(1j, 1.5J, 1e2j, .5j, 0j, 1_0j, 00j)
print(10 ** 25, 123456789012345678901234567890, 0xFFFFFFFFFFFFFFFFFFFFFFFF, 0b1 << 70)
print(1 .real, 1..real, 1.0.real, 5 .bit_length(), (1)if 1 else 2)
for src in ('0777', '1__0', '1_', '0x', '0b2', '0o8', '1e', '0_', '1.e', '09', '0xg', '1_000_', '1a', '1.5abc', '0b', '0x_', '1._5', '00_1', '0b1_'):
    try:
        print(src, eval(src))
    except SyntaxError as e:
        print(src, '->', e.msg)
