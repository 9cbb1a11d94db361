# bytes.rstrip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "b'Hello World'.rstrip()",
    "b'Hello World'.rstrip(b'Hd ')",
    "b'Hello World'.rstrip(b' ,')",
    "b'Hello World'.rstrip(None)",
    "b'Hello World'.rstrip(1)",
    "b'Hello World'.rstrip(b'')",
    "b'Hello World'.rstrip(b'\\t\\n')",
    "b''.rstrip()",
    "b''.rstrip(b'Hd ')",
    "b''.rstrip(b' ,')",
    "b''.rstrip(None)",
    "b''.rstrip(1)",
    "b''.rstrip(b'')",
    "b''.rstrip(b'\\t\\n')",
    "b' a,b,,c '.rstrip()",
    "b' a,b,,c '.rstrip(b'Hd ')",
    "b' a,b,,c '.rstrip(b' ,')",
    "b' a,b,,c '.rstrip(None)",
    "b' a,b,,c '.rstrip(1)",
    "b' a,b,,c '.rstrip(b'')",
    "b' a,b,,c '.rstrip(b'\\t\\n')",
    "b'Hello World'.rstrip('Hd ')",
    "b'Hello World'.rstrip(' ,')",
]:
    show(expression)
