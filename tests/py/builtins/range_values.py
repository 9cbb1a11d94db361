# range as a value: equality, hash, membership, attributes.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'range(0) == range(2, 1)',
    'range(0, 3, 2) == range(0, 4, 2)',
    'range(3) == [0, 1, 2]',
    'hash(range(0)) == hash(range(5, 5))',
    'hash(range(0, 3, 2)) == hash(range(0, 4, 2))',
    '5 in range(10)',
    '5.0 in range(10)',
    "'a' in range(10)",
    '-1 in range(10)',
    '10**20 in range(10**21)',
    'True in range(2)',
    'range(1, 10, 3).start',
    'range(1, 10, 3).stop',
    'range(1, 10, 3).step',
    'range(10)[2:5]',
    'range(10)[::-2]',
    'range(10, 0, -3)[-1]',
    'range(10)[10]',
    'range(10)[1.5]',
    'len(range(10**30))',
    'range(10).index(3)',
    'range(10).index(99)',
    "range(10).index('a')",
    'range(10).count(3.0)',
    'range(10) < range(11)',
    'range(3) + range(3)',
    'range(3) * 2',
    'bool(range(0))',
    'list(reversed(range(5)))',
    'range(10**20)[-1]',
    'range(1, 2).stop.real',
    'range(3).foo',
    'repr(range(10, 2))',
    'max(range(5))',
    'sum(range(101))',
    'range(-5, 5)[::3]',
    'range(5)[-10:3]',
]:
    show(expression)
