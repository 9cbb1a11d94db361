# bytes.lstrip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.lstrip()",
    "b'Hello World'.lstrip(b'Hd ')",
    "b'Hello World'.lstrip(b' ,')",
    "b'Hello World'.lstrip(None)",
    "b'Hello World'.lstrip(1)",
    "b'Hello World'.lstrip(b'')",
    "b'Hello World'.lstrip(b'\\t\\n')",
    "b''.lstrip()",
    "b''.lstrip(b'Hd ')",
    "b''.lstrip(b' ,')",
    "b''.lstrip(None)",
    "b''.lstrip(1)",
    "b''.lstrip(b'')",
    "b''.lstrip(b'\\t\\n')",
    "b' a,b,,c '.lstrip()",
    "b' a,b,,c '.lstrip(b'Hd ')",
    "b' a,b,,c '.lstrip(b' ,')",
    "b' a,b,,c '.lstrip(None)",
    "b' a,b,,c '.lstrip(1)",
    "b' a,b,,c '.lstrip(b'')",
    "b' a,b,,c '.lstrip(b'\\t\\n')",
    "b'Hello World'.lstrip('Hd ')",
    "b'Hello World'.lstrip(' ,')",
]:
    show(expression)
