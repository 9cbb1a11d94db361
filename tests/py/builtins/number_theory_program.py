# A longer program: primes, gcd, modular arithmetic, digits of pi and e with big ints.
def sieve(n):
    s = bytearray([1]) * (n + 1)
    s[0:2] = b'\0\0'
    for i in range(2, int(n ** 0.5) + 1):
        if s[i]: s[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, v in enumerate(s) if v]
p = sieve(1000)
print(len(p), p[-5:])
def gcd(a, b):
    while b: a, b = b, a % b
    return a
print(gcd(2 ** 100, 6 ** 50), gcd(17, 5), gcd(0, 9))
def is_prime(n):
    if n < 2: return False
    for q in p[:12]:
        if n % q == 0: return n == q
    d, r = n - 1, 0
    while d % 2 == 0: d, r = d // 2, r + 1
    for a in p[:12]:
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1: break
        else:
            return False
    return True
print([is_prime(2 ** k - 1) for k in (2, 3, 5, 7, 11, 13, 61, 67, 89, 127)])
def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = []
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return ''.join(map(str, out))
print(pi_digits(60))
e = sum(10 ** 60 // f for f in (lambda: [__import__('functools') and 1])() ) if False else 0
total, term, k = 0, 10 ** 62, 0
while term:
    total += term
    k += 1
    term //= k
print(str(total)[:58])
def fib(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == '1': a, b = b, a + b
    return a
print(fib(300), fib(1000) % 10 ** 20)
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print(max(range(1, 1000), key=collatz), collatz(27))
