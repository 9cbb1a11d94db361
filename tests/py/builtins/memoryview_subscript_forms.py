# Indexing and slicing of memoryview.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


seq = memoryview(b'abcd')[1:]


for expression in [
    'seq[0]',
    'seq[-1]',
    'seq[2]',
    'seq[3]',
    'seq[-4]',
    'seq[1:].tolist()',
    'seq[::-1].tolist()',
    'seq[1:3].tolist()',
    'seq[::2].tolist()',
    'seq[-2:].tolist()',
    'seq[5:1:-1].tolist()',
    'seq[True]',
    'seq[None]',
    "seq['a']",
    'seq[1.0]',
    'seq[0:10**20].tolist()',
    'seq[::0].tolist()',
    "seq['a':].tolist()",
    'seq.__getitem__()',
    'seq.__getitem__(1, 2)',
    'len(seq)',
    'list(reversed(seq))',
]:
    show(expression)
