# sorted(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'sorted([3, 1, 2])',
    "sorted('bca')",
    'sorted([3, 1], reverse=True)',
    "sorted(['b', 'A'], key=str.lower)",
    "sorted([1, 'a'])",
    'sorted(5)',
    'sorted([], key=5)',
    'sorted([1], key=5)',
    'sorted([1], cmp=1)',
    'sorted([1], None)',
    'sorted()',
    'sorted({3: 1, 2: 0})',
    "sorted([(1, 'b'), (1, 'a')], key=lambda t: t[0])",
    'sorted([1, 2], reverse=0)',
    'sorted([[2], [1]])',
]:
    show(expression)
