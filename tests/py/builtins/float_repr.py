# Shortest repr, exponents, special values and signed zero.
for x in (0.1, 0.2 + 0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.00012345, 1.0, 100.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.5, -0.0, 3.14159265358979, 1 / 3, 2 / 3, 1e100, 123456.789e3, 9007199254740993.0, 4.35, 0.5, 1e300 * 1e10, -1e300 * 1e10):
    print(repr(x), str(x), x)
nan = float('nan')
print(nan, -nan, [nan], nan == nan, nan != nan, nan < 1, nan > 1, nan is nan)
inf = float('inf')
print(inf, -inf, inf == inf, inf > 10 ** 400, inf - inf, inf * 0, 1 / inf, -1 / inf, inf // 1 if False else inf + 1)
print(0.0 == -0.0, 1 / 3 * 3 == 1, .1 + .2 == .3, 0.1 + 0.7, 1.1 * 3)
print(1e308 * 10, 2.0 ** 1023, 2.0 ** -1074, 4.9e-324, 1e-400, float('1e400'))
