# Indexing and slicing of list.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


seq = [3, 1, 2]


for expression in [
    'seq[0]',
    'seq[-1]',
    'seq[2]',
    'seq[3]',
    'seq[-4]',
    'seq[1:]',
    'seq[::-1]',
    'seq[1:3]',
    'seq[::2]',
    'seq[-2:]',
    'seq[5:1:-1]',
    'seq[True]',
    'seq[None]',
    "seq['a']",
    'seq[1.0]',
    'seq[10**20]',
    'seq[0:10**20]',
    'seq[::0]',
    "seq['a':]",
    'seq.__getitem__()',
    'seq.__getitem__(1, 2)',
    'len(seq)',
    'list(reversed(seq))',
]:
    show(expression)
