# bytes.strip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.strip()",
    "b'Hello World'.strip(b'Hd ')",
    "b'Hello World'.strip(b' ,')",
    "b'Hello World'.strip(None)",
    "b'Hello World'.strip(1)",
    "b'Hello World'.strip(b'')",
    "b'Hello World'.strip(b'\\t\\n')",
    "b''.strip()",
    "b''.strip(b'Hd ')",
    "b''.strip(b' ,')",
    "b''.strip(None)",
    "b''.strip(1)",
    "b''.strip(b'')",
    "b''.strip(b'\\t\\n')",
    "b' a,b,,c '.strip()",
    "b' a,b,,c '.strip(b'Hd ')",
    "b' a,b,,c '.strip(b' ,')",
    "b' a,b,,c '.strip(None)",
    "b' a,b,,c '.strip(1)",
    "b' a,b,,c '.strip(b'')",
    "b' a,b,,c '.strip(b'\\t\\n')",
    "b'Hello World'.strip('Hd ')",
    "b'Hello World'.strip(' ,')",
]:
    show(expression)
