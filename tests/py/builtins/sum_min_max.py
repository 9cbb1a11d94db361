# sum, min, max: keys, defaults, several arguments, errors.
print(sum([]), sum([1, 2]), sum([1], 10), sum([[1], [2]], []), sum(x for x in range(4)), sum([1.5, 2]), sum([1], start=5), sum((True, True)), sum([10 ** 20, 1]), sum([0.1] * 3), sum([1j, 1]))
print(min(3, 1, 2), max([3, 1, 2]), min('b', 'a'), max('hello'), min([], default='none'), max((), default=None), max([1, -5], key=abs), min('aB', key=str.lower), max('a', 'bb', 'cc', key=len), min(['x'], key=lambda v: 1))
print(max(1, True), max(True, 1), min(1, 1.0), max([[1, 2], [1, 3]]), max({'a': 1, 'b': 0}), max({'a': 1, 'b': 0}, key={'a': 1, 'b': 0}.get), min((1, 'x'), (0, 'y')))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: sum(['a']), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([bytearray()], bytearray()), lambda: sum(5), lambda: sum(), lambda: min(), lambda: min([]), lambda: max(()), lambda: max(5), lambda: max(1, 'a'), lambda: max(1, 2, default=3), lambda: min([1, 'a']), lambda: max([1], key=5), lambda: max([1, 2], bad=1), lambda: sum([[1]]), lambda: min(1, 2, key=None), lambda: max([1j, 2j]), lambda: sum([1], 'a')):
    attempt(f)
