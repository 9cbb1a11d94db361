# Tuples, parentheses and commas: what makes a tuple, what a group.
for t in [
    '(), (1), (1,), 1, ',
    "(1, 2), ((1, 2)), ((1,),), (1, (2, (3,))), tuple(), (*'ab', 1), (*(), ), ",
    '(lambda: (1, 2))(), (lambda x, y: (y, x))(1, 2), [1, 2][0], [(1, 2)][0], {(1, 2): 3}[1, 2], {1, 2} == {(1), (2)}',
    'len((1, 2, )), len(((), ())), () == tuple([]), (1, 2) == (1, 2, ), (1,) + (2,), ((1,) * 3), (1, 2)[1:], (1, 2) < (1, 2, 0), not ()',
    '(yield_ := 5), (yield_, 1), (a := 1, b := 2), a, b',
    "'%s' % (1,), '%s %s' % (1, 2), '%s' % ((1, 2),), '%r' % ((),)",
    'max((1, 2)), max(1, 2), sum((1, 2)), print_ if False else (1, 2).count(1), (1, 2).__len__(), (1,).__contains__(1)',
    'isinstance(1, (int, str)), isinstance(1, ((int,), str)), isinstance((), tuple), issubclass(bool, (str, (int, float)))',
    "isinstance(1, (int, 5)), isinstance('a', (int, 5))",
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
