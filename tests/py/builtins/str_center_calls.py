# str.center: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.center(20)",
    "'Hello World'.center(20, '*')",
    "'Hello World'.center(3)",
    "'Hello World'.center(-1)",
    "'Hello World'.center(15, 'xy')",
    "'Hello World'.center('a')",
    "'Hello World'.center(14, '')",
    "'Hello World'.center(15, 1)",
    "''.center(20)",
    "''.center(20, '*')",
    "''.center(3)",
    "''.center(-1)",
    "''.center(15, 'xy')",
    "''.center('a')",
    "''.center(14, '')",
    "''.center(15, 1)",
    "' a,b,,c '.center(20)",
    "' a,b,,c '.center(20, '*')",
    "' a,b,,c '.center(3)",
    "' a,b,,c '.center(-1)",
    "' a,b,,c '.center(15, 'xy')",
    "' a,b,,c '.center('a')",
    "' a,b,,c '.center(14, '')",
    "' a,b,,c '.center(15, 1)",
    "'äÖß ΣΑΣ'.center(20)",
    "'äÖß ΣΑΣ'.center(20, '*')",
    "'äÖß ΣΑΣ'.center(3)",
    "'äÖß ΣΑΣ'.center(-1)",
    "'äÖß ΣΑΣ'.center(15, 'xy')",
    "'äÖß ΣΑΣ'.center('a')",
    "'äÖß ΣΑΣ'.center(14, '')",
    "'äÖß ΣΑΣ'.center(15, 1)",
]:
    show(expression)
