# Floor division, modulo, divmod and mixing with int and bool.
for a, b in ((7.5, 2), (-7.5, 2), (7.5, -2), (-7.5, -2), (1, 0.1), (-1, 0.1), (6.0, 3.0), (0.0, -3.0), (-0.0, 3.0), (5, float('inf')), (-5, float('inf')), (1e20, 3), (3.5, 1e-300)):
    print(a, b, a // b, a % b, divmod(a, b))
print(1 + 2.0, True + 0.5, 2 ** 0.5, 2.0 ** 3, 10 // 3.0, -0.0 + 0.0, 0.0 * -1, 5 % -3.0)
print(1e16 + 1, 0.1 + 0.2, 1e308 + 1e308, 3 * 0.1, 1 - 0.9)
print(1 == 1.0, 1 < 1.5, 2 ** 70 == 2.0 ** 70, 2 ** 70 + 1 > 2.0 ** 70, 10 ** 400 > 1e308, -10 ** 400 < -1e308, True == 1.0, 0.5 < True)
print(float('nan') in (1, float('nan')), max(1.0, float('nan')), max(float('nan'), 1.0), min(1, 1.0), max(1, 1.0), sorted([3, 1.5, True, -2.0]))
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3]), sum([1, 2.5]), sum((0.1,) * 3, 0.5))
