# pow with modulus, negative exponents, inverses and errors.
print(pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(2, -3, 11), pow(-2, 3, 5), pow(2, 3, -5), pow(0, 0, 5), pow(5, 0, 1), pow(7, 10 ** 30, 13))
print(pow(base=2, exp=5), pow(2, exp=3, mod=5), pow(2.0, 3), pow(4, 0.5), pow(2, -2), pow(-8, 1 / 3))
print(pow(10 ** 20, 10 ** 10, 10 ** 9 + 7), pow(2 ** 100, 3, 2 ** 64))
for args in ((2, 3, 0), (2, -1, 4), (2, 3.0, 5), (2.0, 3, 5), ('a', 2), (2, 3, 'x'), (0, -1), (0.0, -1), (0, -1, 5), (1j, 2, 3)):
    try:
        print(pow(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 0 ** 0, 0.0 ** 0, 1 ** 10 ** 100, (-1) ** (10 ** 100 + 1))
try:
    2.0 ** 10000
except OverflowError as e:
    print(e)
print((-1) ** 0.5, (-8.0) ** (1 / 3), 2 ** 0.5, 1e-320 ** 2, (1e200 * 1e200))
