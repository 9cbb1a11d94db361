# hash(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'hash(1)',
    'hash(1.0)',
    'hash(True)',
    'hash(2**61 - 1)',
    'hash(2**61)',
    'hash(-1)',
    'hash(-2)',
    'hash(1.5)',
    'hash(0.1)',
    "hash(float('inf'))",
    "hash(float('-inf'))",
    'hash(1j)',
    'hash(1+0j)',
    'hash(())',
    'hash((1, 2))',
    "hash(('a',) == ('a',))",
    'hash(None == None)',
    'hash([])',
    'hash({})',
    'hash(set())',
    'hash(slice(1))',
    'hash((1, []))',
    'hash(frozenset())',
    'hash(frozenset({1, 2}))',
    'hash(range(3))',
    'hash(10**30)',
    'hash(-10**30)',
    'hash(bytearray())',
]:
    show(expression)
