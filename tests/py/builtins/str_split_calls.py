# str.split: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.split()",
    "'Hello World'.split(',')",
    "'Hello World'.split(' ')",
    "'Hello World'.split(',', 1)",
    "'Hello World'.split(None, 1)",
    "'Hello World'.split('')",
    "'Hello World'.split(1)",
    "'Hello World'.split(',', 0)",
    "'Hello World'.split('l', -1)",
    "'Hello World'.split(maxsplit=1)",
    "'Hello World'.split(sep=',')",
    "'Hello World'.split(' ', maxsplit=0)",
    "'Hello World'.split('x', 'y')",
    "''.split()",
    "''.split(',')",
    "''.split(' ')",
    "''.split(',', 1)",
    "''.split(None, 1)",
    "''.split('')",
    "''.split(1)",
    "''.split(',', 0)",
    "''.split('l', -1)",
    "''.split(maxsplit=1)",
    "''.split(sep=',')",
    "''.split(' ', maxsplit=0)",
    "''.split('x', 'y')",
    "' a,b,,c '.split()",
    "' a,b,,c '.split(',')",
    "' a,b,,c '.split(' ')",
    "' a,b,,c '.split(',', 1)",
    "' a,b,,c '.split(None, 1)",
    "' a,b,,c '.split('')",
    "' a,b,,c '.split(1)",
    "' a,b,,c '.split(',', 0)",
    "' a,b,,c '.split('l', -1)",
    "' a,b,,c '.split(maxsplit=1)",
    "' a,b,,c '.split(sep=',')",
    "' a,b,,c '.split(' ', maxsplit=0)",
    "' a,b,,c '.split('x', 'y')",
    "'äÖß ΣΑΣ'.split()",
    "'äÖß ΣΑΣ'.split(',')",
    "'äÖß ΣΑΣ'.split(' ')",
    "'äÖß ΣΑΣ'.split(',', 1)",
    "'äÖß ΣΑΣ'.split(None, 1)",
    "'äÖß ΣΑΣ'.split('')",
    "'äÖß ΣΑΣ'.split(1)",
    "'äÖß ΣΑΣ'.split(',', 0)",
    "'äÖß ΣΑΣ'.split('l', -1)",
    "'äÖß ΣΑΣ'.split(maxsplit=1)",
    "'äÖß ΣΑΣ'.split(sep=',')",
    "'äÖß ΣΑΣ'.split(' ', maxsplit=0)",
    "'äÖß ΣΑΣ'.split('x', 'y')",
]:
    show(expression)
