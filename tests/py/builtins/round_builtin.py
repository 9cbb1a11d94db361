# round: half to even, digits, negative digits, ints, errors.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 2.5001, 1e20)])
print([round(x, 1) for x in (0.25, 0.35, 0.05, 0.15, 1.25, -0.25, 2.675)], round(2.675, 2), round(1.005, 2), round(5.015, 2))
print(round(1234.5678, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(5, -1), round(4, -5), round(12345678901234567890, -10))
print(type(round(2.0)).__name__, type(round(2.0, 0)).__name__, type(round(2, 1)).__name__, round(2.5, None), round(number=3.7), round(2.345, ndigits=2))
print(round(0.1, 50), round(1e300, 5), round(1e-300, 400), round(-0.4), round(-0.0, 2), round(1e22, -22), round(5e22, -23), round(True), round(123.456, -5))
for f in (lambda: round(float('nan')), lambda: round(float('inf')), lambda: round('a'), lambda: round(1.5, 1.5), lambda: round(1.5, 'a'), lambda: round(), lambda: round(1j), lambda: round(1.7e308, -308)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(round(float('nan'), 2), round(float('inf'), 1))
class R:
    def __round__(self, *a): return a
print(round(R()), round(R(), 2), round(R(), None))
