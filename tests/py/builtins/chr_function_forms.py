# chr(): every form of call, with the words of its errors.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'chr(97)',
    'chr(0x10FFFF)',
    'chr(-1)',
    'chr(0x110000)',
    "chr('a')",
    'chr(1.5)',
    'chr(True)',
    'chr(0xD800)',
    'chr()',
    'chr(10**20)',
]:
    show(expression)
