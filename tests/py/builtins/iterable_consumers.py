# Which functions accept any iterable, and how errors in __next__ pass through.
class Boom:
    def __iter__(self): return self
    def __next__(self): raise KeyError('boom')
for f in (list, tuple, set, dict, sum, max, sorted, any, ''.join, bytes, lambda b: [*b], lambda b: {**b} if False else (lambda *a: a)(*b), lambda b: next(zip(b)), lambda b: list(map(str, b)), frozenset, lambda b: 1 in b, lambda b: [].extend(b), lambda b: dict.fromkeys(b), lambda b: next(enumerate(b)), lambda b: [x for x in b]):
    try:
        f(Boom())
        print('no error')
    except KeyError as e:
        print('KeyError', e)
def gen():
    yield from 'abc'
print(list(gen()), tuple(gen()), sorted(gen(), reverse=True), ''.join(gen()), max(gen()), dict.fromkeys(gen(), 0), [*gen()], {**dict.fromkeys(gen())}, set(gen()) == set('abc'), 'b' in gen(), dict(enumerate(gen())), list(zip(gen(), gen())), list(map(str.upper, gen())), bytes(ord(c) for c in gen()))
a, b, c = gen()
print(a, b, c, *gen(), sep='')
class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.h
print(list(Hint(100)), list(Hint(0)), list(Hint(NotImplemented)))
for h in (-1, 'a'):
    try:
        list(Hint(h))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
