a = b = c
a, b = c
(a, b) = [c, d] = e
a, *b = c
[a, *b] = c
a.b = a[b] = (c) = d
(a.b), [c] = d
a += b; a -= b; a *= b; a @= b; a /= b; a //= b; a %= b; a **= b; a >>= b; a <<= b; a &= b; a ^= b; a |= b
(a) += 1
a.b += 1
a[b] += 1, 2
a: int
a: int = 1
(a): int
a.b: int = 1
a[b]: int
a: tuple = 1, *b
def f():
    a = yield
    a = yield b
    a += yield b
    a: int = yield b
    a = b = yield from c
