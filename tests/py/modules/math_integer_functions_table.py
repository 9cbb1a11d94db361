# gcd, lcm, comb, perm, isqrt and factorial on large and edge values.
import math
for t in [
    'math.gcd(10**30, 2**40), math.lcm(12, 18, 27), math.comb(50, 25), math.perm(10, 3), math.isqrt(10**30 + 1), math.factorial(25), math.comb(10, 0), math.perm(0, 0)',
    'math.gcd(True, 4), math.lcm(-4, 6), math.gcd(-12, -18), math.isqrt(2**64 - 1), math.comb(3, 5)',
    "math.isqrt('a')",
    "math.factorial('a')",
    "math.gcd(2, 'a')",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
