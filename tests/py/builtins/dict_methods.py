# dict: every method and the errors.
d = {'a': 1, 'b': 2}
print(d.get('a'), d.get('z'), d.get('z', 0), d.setdefault('c', 3), d.setdefault('a', 9), d.pop('c'), d.pop('z', 'dflt'), d)
print(d.keys(), d.values(), d.items(), list(d), len(d), 'a' in d, 1 in d)
d.update({'b': 20}, c=30)
d.update([('d', 4), ['e', 5]])
d.update(x=1)
print(d, d.popitem(), d)
print(dict(), dict(a=1), dict([('k', 'v')]), dict({'a': 1}, b=2), dict(zip('ab', [1, 2])), dict.fromkeys('ab'), dict.fromkeys([1, 2], []), {**d, 'z': 0})
print({'a': 1} == {'a': 1.0}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {} == [], d.copy() == d, d.copy() is d, d != {})
print({'a': 1} | {'b': 2}, {'a': 1} | {'a': 2}, d | {}, type({} | {}).__name__)
d |= {'q': 1}
d |= [('r', 2)]
print(d, list(reversed(d)), list(reversed(d.items()))[:1])
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: d['nope'], lambda: d.pop('nope'), lambda: {}.popitem(), lambda: {[]: 1}, lambda: d[{}], lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(['ab', 'c']), lambda: d.update(5), lambda: d | 5, lambda: d < d, lambda: dict(1, 2), lambda: d.get(), lambda: d.get([]), lambda: d.fromkeys(5), lambda: d + d, lambda: hash(d), lambda: dict(**{1: 2}), lambda: d.pop(), lambda: d.setdefault([], 1), lambda: [] in d, lambda: d.has_key):
    attempt(f)
d.clear()
print(d, bool(d))
