# Copying iterators of itertools and built-ins where that works, and what their reprs say.
import itertools, copy
for t in [
    "repr(itertools.count(5)), repr(itertools.count(5, 2)), repr(itertools.repeat('a')), repr(itertools.repeat('a', 3)), repr(itertools.count(1.5, 0.5))",
    '(c := itertools.count(3), next(c), next(c), repr(c))',
    '(r := itertools.repeat(7, 2), next(r), repr(r), list(r), repr(r))',
    "(next(i := iter([1, 2, 3])), list(copy.copy(i)), list(i)), (next(i := iter('abc')), list(copy.copy(i)), list(i))",
    '(next(i := iter(range(5))), i.__length_hint__(), list(copy.copy(i))), (next(i := reversed([1, 2])), list(copy.copy(i)))',
    "iter([1]).__reduce__()[1:], iter((1,)).__reduce__()[1:], iter('a').__reduce__()[1:], iter(range(2)).__reduce__()[1:], list(iter([]).__reduce__()[1])",
    '((i := iter([1, 2, 3])).__setstate__(2), list(i)), ((i := iter([1, 2])).__setstate__(99), list(i))',
    'copy.copy(x for x in [])',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
