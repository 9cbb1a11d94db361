# random: every function with a seed, and the errors of wrong arguments.
import random
r = random.Random(42)
for t in [
    "[r.random() for _ in range(2)], r.randint(1, 6), r.randrange(10), r.randrange(5, 50, 5), r.uniform(1, 2), r.choice('abc'), r.getrandbits(10), r.getrandbits(70)",
    "r.sample(range(100), 3), r.choices('ab', k=3), r.choices('ab', weights=[1, 9], k=2), r.choices([1, 2], cum_weights=[1, 3], k=2), (l := [1, 2, 3, 4], r.shuffle(l), l)",
    'r.gauss(0, 1), r.normalvariate(), r.expovariate(1.5), r.triangular(), r.betavariate(1, 2), r.gammavariate(2, 1), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.paretovariate(1), r.weibullvariate(1, 2), r.binomialvariate(10, 0.5)',
    "r.randbytes(3), r.sample('aab', counts=[1, 1, 1], k=2), r.sample([1, 2], 0), r.choices([1], k=0)",
    "(r.seed('text'), r.random()), (r.seed(b'bytes'), r.random()), (r.seed(1.5), r.random()), (r.seed(-7), r.random()), (r.seed(10**30), r.random()), (r.seed(5, version=1), r.random())",
    '(s := r.getstate(), a := r.random(), r.setstate(s), r.random() == a)',
    'r.choice([])',
    'r.choice({1: 2}.keys())',
    'r.randrange(0)',
    'r.randrange(5, 1)',
    'r.randrange(1, 5, 0)',
    'r.randrange(1.5)',
    "r.randint(1, 'a')",
    'r.randint(5, 1)',
    'r.sample([1], 2)',
    'r.sample({1, 2}, 1)',
    'r.sample([1], -1)',
    'r.choices([])',
    'r.choices([1, 2], weights=[1])',
    'r.choices([1], weights=[0])',
    'r.choices([1], weights=[1], cum_weights=[1])',
    'r.getrandbits(-1)',
    "r.getrandbits('a')",
    'r.shuffle((1, 2))',
    'r.seed([])',
    'r.setstate(5)',
    'r.binomialvariate(-1)',
    'random.Random(3).random(), random.Random(x=3).random() if False else 1',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
