# The same numbers as CPython for a seed.
import random
from random import Random
random.seed(42)
print(random.random(), random.randint(1, 100), random.randrange(0, 100, 7), random.choice('abcdef'), random.uniform(2, 3), random.getrandbits(70), random.randbytes(5))
l = list(range(10)); random.shuffle(l); print(l, random.sample(range(100), 5), random.sample(range(1000), 30)[:5], random.choices('abc', k=5), random.choices('abc', weights=[1, 2, 7], k=5), random.choices([1, 2], cum_weights=[1, 3], k=3))
print(random.gauss(0, 1), random.gauss(1, 2), random.normalvariate(0, 1), random.lognormvariate(0, 0.5), random.expovariate(2), random.expovariate(), random.triangular(0, 10, 3), random.triangular(), random.betavariate(2, 3), random.gammavariate(0.5, 1), random.gammavariate(1.0, 2), random.gammavariate(3, 2), random.paretovariate(3), random.weibullvariate(1, 2), random.vonmisesvariate(1, 4), random.vonmisesvariate(0, 0), random.binomialvariate(10, 0.3), random.binomialvariate(100, 0.4), random.binomialvariate(1000, 0.7), random.binomialvariate(), random.binomialvariate(5, 1.0))
for s in (0, -5, 10 ** 30, 1.5, 'text', b'bytes', bytearray(b'x'), True, '', 2 ** 32):
    r = Random(s); print(s, r.random(), r.randrange(10 ** 20), r.getrandbits(3))
r = Random(7); st = r.getstate(); a = [r.random() for _ in range(3)]; r.setstate(st); print(a == [r.random() for _ in range(3)], st[0], len(st[1]), st[1][-1], st[2])
r.seed(1, version=1); print(r.random()); r.seed('old', version=1); print(r.random())
print(Random(3).sample(['a', 'b'], counts=[3, 2], k=4), Random(1).sample([1, 2, 3], 0), Random(5).randint(-5, -5))
def attempt(f):
    try: print('ok', f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 10, 0), lambda: r.randrange(10, 1, 2), lambda: r.randint(3, 2), lambda: r.sample([1], 2), lambda: r.sample({1}, 1), lambda: r.choices([], k=1), lambda: r.choices([1], weights=[0]), lambda: r.choices([1], weights=[1, 2]), lambda: r.choices([1, 2], 3), lambda: r.choices([1], weights=[1], cum_weights=[1]), lambda: r.seed([]), lambda: r.getrandbits(-1), lambda: r.gammavariate(0, 1), lambda: r.randrange(1.5), lambda: r.binomialvariate(-1), lambda: r.sample([1, 2], counts=[1], k=1), lambda: r.shuffle((1, 2)), lambda: r.setstate((9, 0, 0)), lambda: r.randrange(3, step=2)):
    attempt(f)
class Mine(Random):
    def random(self): return 0.25
print(Mine().randrange(8), Mine().choice('abcd'), Mine().uniform(0, 4))
