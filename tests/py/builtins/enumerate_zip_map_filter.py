# enumerate, zip, map and filter: laziness, strict, errors.
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate([], start=1)), list(enumerate('x', start=-1)), list(enumerate('ab', 10 ** 20)))
print(list(zip()), list(zip('ab')), list(zip('abc', [1, 2])), list(zip('ab', (1, 2), range(2))), list(zip('ab', [1, 2], strict=True)), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(filter(None, [0, 1, '', 'a', [], None])), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(str.isalpha, 'a1b')))
m = map(print, 'ab')
print('lazy')
list(m)
e = enumerate('xy')
print(next(e), list(e), list(e), iter(e) is e)
a = iter([1, 2, 3])
z = zip(a, 'x')
print(list(z), list(a))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: list(zip('ab', [1], strict=True)), lambda: list(zip('a', [1, 2], strict=True)), lambda: list(zip('ab', [1, 2], 'x', strict=True)), lambda: zip(5), lambda: zip('a', 5), lambda: map(len), lambda: map(), lambda: list(map(5, [1])), lambda: filter(None), lambda: filter(None, 5), lambda: enumerate(5), lambda: enumerate(), lambda: enumerate('a', 'b'), lambda: list(map(len, [5])), lambda: zip('a', bad=1), lambda: list(map(lambda a: a, [1], [2])), lambda: enumerate('a', 1, 2), lambda: map(len, 5)):
    attempt(f)
print(type(map(len, [])).__name__, type(zip()).__name__, type(filter(None, [])).__name__, type(enumerate([])).__name__)
def g():
    for i in range(3):
        print('pull', i)
        yield i
print(next(map(lambda x: x * 2, g())), next(filter(lambda x: x, g())))
