# tuple and range: methods, comparison, membership of odd values, huge ranges, errors.
for t in [
    "(1, 2, 1).count(1), (1, 2).index(2), (1,) + (2,), (1,) * 2, (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 'a') == (1, 'a'), hash((1, 2)) == hash((1, 2)), tuple('ab'), tuple(), tuple([1]), (1,)[0:1], (), (1,), repr((1,)), ((),)",
    '(1,).index(2)',
    '(1,).index(1, 5)',
    '(1,) + [2]',
    "(1,) * 'a'",
    "(1, 2) < (1, 'a')",
    '(1,) < 1',
    'hash(([],))',
    'tuple(5)',
    'tuple(1, 2)',
    'tuple(x=1)',
    '(1, 2)[5]',
    '(1,).append(2)',
    'range(5), range(1, 5), range(5, 1, -1), range(0), range(-3), range(1, 2, 10), list(range(0, 1, 5)), len(range(0, 10, 3)), range(10)[3], range(10)[-1], range(10)[2:5], range(10).start, range(1, 9, 2).stop, range(9)[::-2].step',
    "5 in range(10), 5.0 in range(10), '5' in range(10), 10 in range(10), 3 in range(0, 10, 2), True in range(2), 2**70 in range(2**80), 1.5 in range(3), None in range(3)",
    'range(5).index(3), range(0, 10, 2).index(4), range(5).count(3), range(5).count(9), range(5).index(3.0)',
    'range(5).index(9)',
    "range(5).index('a')",
    'range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(5) == [0, 1, 2, 3, 4], hash(range(0)) == hash(range(1, 1)), {range(3): 1}[range(3)], range(3) != range(4)',
    'range(3) < range(4)',
    'range()',
    'range(1.5)',
    "range('a')",
    'range(1, 2, 0)',
    'range(1, 2, 3, 4)',
    'range(x=1)',
    'range(3) + range(3)',
    'range(10**30)[10**29], range(10**30)[-1], (10**30 - 1) in range(10**30), range(-10**30, 0)[0]',
    'len(range(10**30))',
    'range(5)[9]',
    'range(5).start.real, list(reversed(range(1, 10, 4))), iter(range(3)).__length_hint__(), bool(range(0)), max(range(5)), sum(range(101)), list(range(3)) * 2, [*range(2)], sorted(range(3), reverse=True)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
