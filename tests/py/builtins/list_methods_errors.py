# list methods: wrong arguments, positions beyond the ends, comparisons inside that fail.
class Bad:
    def __eq__(self, o): raise RuntimeError('compared')
def on(l, name, *a, **k): return getattr(l, name)(*a, **k), l
for t in [
    "on([1], 'append', 2), on([1], 'extend', 'ab'), on([1, 2], 'insert', 1, 'x'), on([1], 'insert', -9, 0), on([1], 'insert', 99, 2), on([1, 2, 3], 'pop'), on([1, 2, 3], 'pop', 0), on([1, 2, 1], 'remove', 1)",
    "on([3, 1, 2], 'sort'), on([3, 1], 'sort', reverse=True), on(['b', 'A'], 'sort', key=str.lower), on([1, 2], 'reverse'), on([1], 'clear'), on([1, 2], 'copy'), on([1, 2, 1], 'count', 1), on([1, 2, 3, 2], 'index', 2, 2)",
    "on([], 'append')",
    "on([], 'append', 1, 2)",
    "on([], 'extend', 5)",
    "on([], 'insert', 0)",
    "on([], 'insert', 'a', 1)",
    "on([], 'insert', 1.5, 1)",
    "on([], 'pop')",
    "on([1], 'pop', 5)",
    "on([1], 'pop', 'a')",
    "on([1], 'pop', 0, 1)",
    "on([1], 'remove', 2)",
    "on([Bad()], 'remove', 1)",
    "on([1], 'index', 2)",
    "on([1], 'index', 1, 'a')",
    "on([1], 'index')",
    "on([1], 'index', 1, 5)",
    "on([1], 'count')",
    "on([Bad()], 'count', 1)",
    "on([1, 'a'], 'sort')",
    "on([1], 'sort', 5)",
    "on([1], 'sort', key=5)",
    "on([2, 1], 'sort', key=lambda x: 1 / 0)",
    "on([2, 1], 'sort', foo=1)",
    "on([1], 'copy', 1)",
    "on([1], 'nope')",
    '[1, 2] + [3], [1] * 3, 2 * [1], [1] * -1, [1] == [1.0], [1, 2] < [1, 3], [] < [0], [[1]] == [[1]], 1 in [1], [1] in [[1]], not []',
    '[1] + (2,)',
    '[1] + None',
    "[1] * 'a'",
    '[1] - [1]',
    '[1] < 5',
    "list(), list('ab'), list({1: 2}), list(range(3)), list((x for x in 'a')), list([1]) is not [1]",
    'list(5)',
    'list(1, 2)',
    'list(x=1)',
]:
    try:
        print(t, '=', eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
