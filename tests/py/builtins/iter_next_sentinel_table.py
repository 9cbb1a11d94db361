# iter and next: sentinels, defaults, exhausted iterators, callables that raise.
n = iter(range(5))
def stop(): raise StopIteration
for t in [
    "next(iter([1])), next(iter([]), 'd'), next(iter([]), None), list(iter(lambda: next(n), 3)), next(n), list(iter(stop, 1)), list(iter([].copy, [])), next(iter('a')), next(iter({1: 2}))",
    'next(iter([]))',
    'next([])',
    "next(5, 'd')",
    'next()',
    'next(iter([1]), 1, 2)',
    'iter(5)',
    'iter([], 1)',
    'iter(len)',
    'iter()',
    'list(iter(lambda: 1 / 0, 1))',
    '(lambda i: (next(i, 0), next(i, 0), next(i, 0)))(iter([1])), (lambda i: (list(i), list(i)))(iter((1, 2))), iter(i := iter([1])) is i',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
