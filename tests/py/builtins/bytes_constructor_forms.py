# bytes(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'bytes()',
    'bytes(3)',
    'bytes(-1)',
    "bytes('a')",
    "bytes('é', 'utf-8')",
    "bytes('é', 'ascii')",
    "bytes('é', 'ascii', 'ignore')",
    'bytes([1, 2])',
    'bytes([256])',
    'bytes([-1])',
    "bytes(['a'])",
    "bytes(b'x')",
    "bytes(bytearray(b'y'))",
    "bytes(memoryview(b'z'))",
    'bytes(None)',
    'bytes(1.5)',
    'bytes(range(3))',
    'bytes({65})',
    "bytes(1, 'ascii')",
    "bytes(source=b'q')",
    "bytes('a', encoding='ascii')",
    "bytes(encoding='ascii')",
    'bytes(10**20)',
    'bytes(True)',
    "bytes('a', errors='x')",
]:
    show(expression)
