# Floor division, modulo and divmod with every combination of signs.
for a in (7, -7, 0, 6):
    for b in (3, -3, 7, -1):
        print(a, b, a // b, a % b, divmod(a, b), a - a // b * b == a % b)
print(-7 // 2, -7 % 2, 7 % -2, -1 // 10 ** 30, -1 % 10 ** 30)
print(2 ** 0, 0 ** 0, (-2) ** 3, 2 ** -1, (-2) ** -2, 10 ** 20, (-8) ** 0.5 == (-8) ** 0.5)
print(7 / 2, -7 / 2, 6 / 3, 1 / 3, 10 ** 400 // 10 ** 399, 10 ** 400 / 10 ** 399)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0 ** -1, lambda: 10 ** 400 / 3, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 1.0 / 0, lambda: 0.0 ** -1, lambda: 1j / 0, lambda: divmod(1.0, 0), lambda: pow(2, 3, 0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
