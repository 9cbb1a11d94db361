# math: gcd, lcm, isqrt, comb, perm, factorial, prod and their errors.
import math


class I:
    def __index__(self):
        return 12


print(math.gcd(), math.gcd(12), math.gcd(-12, 18, 27), math.gcd(0, 0), math.gcd(I(), 8), math.lcm(), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(-3, 2))
print([math.isqrt(n) for n in (0, 1, 3, 4, 15, 16, 10 ** 40 + 1)], math.isqrt(I()))
print([math.comb(10, k) for k in (0, 3, 10, 11)], math.comb(100, 50), math.perm(5), math.perm(5, 2), math.perm(5, 6), math.perm(20, 10))
print(math.factorial(0), math.factorial(20), math.factorial(30), math.factorial(I()))
print(math.prod([]), math.prod([1, 2, 3]), math.prod([1.5, 2], start=2), math.prod(iter([2, 'a'])), math.prod([[1]], start=2))
print(math.ceil(1.2), math.floor(-1.2), math.trunc(-1.9), math.ceil(10 ** 20), math.floor(1e20), round(2.5), math.trunc(True))
for bad in (lambda: math.gcd(1.5), lambda: math.isqrt(-1), lambda: math.isqrt(1.0), lambda: math.comb(-1, 2), lambda: math.comb(3, -1), lambda: math.perm(-1),
            lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.factorial('a'), lambda: math.floor(float('nan')), lambda: math.ceil(float('inf')),
            lambda: math.prod(3), lambda: math.lcm('a'), lambda: math.comb(1), lambda: math.factorial(10 ** 20), lambda: math.floor('a'), lambda: math.trunc('x')):
    try:
        print(bad())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
