# random: the same numbers as CPython for every distribution and a seed.
import random

r = random.Random(42)
for name, args in (('random', ()), ('uniform', (1, 5)), ('triangular', (0, 10, 3)), ('betavariate', (2, 3)), ('expovariate', (1.5,)), ('gammavariate', (2, 3)), ('gammavariate', (0.5, 1)), ('gauss', (0, 1)), ('gauss', ()), ('lognormvariate', (0, 1)), ('normalvariate', (5, 2)), ('vonmisesvariate', (1, 2)), ('paretovariate', (3,)), ('weibullvariate', (1, 2)), ('binomialvariate', (10, 0.3)), ('binomialvariate', (1000, 0.4)), ('randint', (1, 100)), ('randrange', (0, 1000, 7)), ('getrandbits', (70,)), ('choice', ('abcdef',)), ('randbytes', (5,))):
    print(name, getattr(r, name)(*args))
x = list(range(10))
r.shuffle(x)
print(x, r.sample(range(100), 5), r.sample('abc', 2, counts=[1, 2, 3]), r.choices('abc', k=5), r.choices('ab', [1, 9], k=5), r.choices('ab', cum_weights=[1, 2], k=2))
for seed in (0, -1, 'text', b'bytes', bytearray(b'ba'), 1.5, 2 ** 80, True):
    print(seed, random.Random(seed).random(), random.Random(seed).randrange(1000))
s = r.getstate()
a = r.random()
r.setstate(s)
print(a == r.random(), s[0], len(s[1]), s[2])
random.seed(1, version=1)
print(random.random())
random.seed('x', version=1)
print(random.random())


class Fixed(random.Random):
    def random(self):
        return 0.25


f = Fixed()
print(f.randrange(8), f.choice('abcd'), f.uniform(0, 4), f.sample(range(4), 2))
for bad in (lambda: r.choice([]), lambda: r.randrange(5, 5), lambda: r.randint(5, 1), lambda: r.sample([1], 2), lambda: r.sample({1}, 1), lambda: r.choices([], k=1), lambda: r.choices([1], [0]), lambda: r.choices([1, 2], [1]), lambda: r.shuffle('abc'), lambda: r.getrandbits(-1), lambda: r.randrange(1.5), lambda: r.setstate((1, 2, 3)), lambda: random.Random([]), lambda: r.binomialvariate(5, 2), lambda: r.gammavariate(0, 1), lambda: r.expovariate(0)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
