# Arbitrary precision: factorials, powers, decimal text, comparisons, hash.
f = 1
for i in range(1, 31):
    f *= i
print(f)
print(2 ** 200, -(3 ** 100), 10 ** 50 % 7 ** 30, 10 ** 50 // 7 ** 20)
a, b = 123456789012345678901234567890, 987654321098765432109876543210
print(a * b, a + b, a - b, b // a, b % a, divmod(-b, a), a * -b)
print(a < b, a == a + 0, a == float(a), 2 ** 53 + 1 == float(2 ** 53), 2 ** 53 + 1 > float(2 ** 53))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(a) == hash(float(a)) if float(a) == a else 'inexact')
print(int(str(a)) == a, int(hex(a), 16) == a, int(bin(-a), 2) == -a, len(str(2 ** 1000)))
print(2 ** 63, -2 ** 63, 2 ** 63 - 1, -(2 ** 63) - 1, 2 ** 31, 2 ** 62 + 2 ** 62, (2 ** 63) - (2 ** 63), 9223372036854775807 + 1, -9223372036854775808 - 1, 3037000500 * 3037000500, -9223372036854775808 // -1, abs(-9223372036854775808))
x = 3
for _ in range(7):
    x *= x
print(x)
print(sum(range(10 ** 6)), (10 ** 18) * 10, 2 ** 64 >> 1, round(2 ** 70, -5), f'{2 ** 70:,}')
def isqrt(n):
    r = n
    while r * r > n:
        r = (r + n // r) // 2
    return r
print(isqrt(2 * 10 ** 60))
