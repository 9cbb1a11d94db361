# ord(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "ord('a')",
    "ord('é')",
    "ord('')",
    "ord('ab')",
    "ord(b'a')",
    "ord(b'ab')",
    "ord(bytearray(b'z'))",
    'ord(5)',
    'ord(None)',
    "ord('\\U0010FFFF')",
]:
    show(expression)
