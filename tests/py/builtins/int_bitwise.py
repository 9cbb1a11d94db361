# Bit operations on negative and big integers, shifts and their errors.
print(5 & 3, 5 | 3, 5 ^ 3, ~5, ~-1, -5 & 3, -5 | 3, -5 ^ 3, -8 >> 1, -1 >> 100, 1 << 70, -3 << 2)
big = 1 << 100
print(big & (big - 1), (big - 1) >> 90, -big >> 99, (-big) & 0xff, (-big - 1) & 0xff, ~big, (-big) | 1, (-big) ^ big)
print(0 << 10 ** 30 if False else 0, 5 >> 10 ** 20, -5 >> 10 ** 20, 0 << 1000)
print(True & False, True | 2, type(True & True).__name__, type(True | 1).__name__, ~(True + 0))
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1.0 & 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(bin(10), bin(-10), oct(8), hex(255), hex(-255), bin(0), hex(2 ** 70), bin(True))
print([(n, n.bit_length(), n.bit_count()) for n in (0, 1, -1, 255, 256, -256, 2 ** 64, 2 ** 64 - 1)])
