# str.ljust: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.ljust(20)",
    "'Hello World'.ljust(20, '*')",
    "'Hello World'.ljust(3)",
    "'Hello World'.ljust(-1)",
    "'Hello World'.ljust(15, 'xy')",
    "'Hello World'.ljust('a')",
    "'Hello World'.ljust(14, '')",
    "'Hello World'.ljust(15, 1)",
    "''.ljust(20)",
    "''.ljust(20, '*')",
    "''.ljust(3)",
    "''.ljust(-1)",
    "''.ljust(15, 'xy')",
    "''.ljust('a')",
    "''.ljust(14, '')",
    "''.ljust(15, 1)",
    "' a,b,,c '.ljust(20)",
    "' a,b,,c '.ljust(20, '*')",
    "' a,b,,c '.ljust(3)",
    "' a,b,,c '.ljust(-1)",
    "' a,b,,c '.ljust(15, 'xy')",
    "' a,b,,c '.ljust('a')",
    "' a,b,,c '.ljust(14, '')",
    "' a,b,,c '.ljust(15, 1)",
    "'äÖß ΣΑΣ'.ljust(20)",
    "'äÖß ΣΑΣ'.ljust(20, '*')",
    "'äÖß ΣΑΣ'.ljust(3)",
    "'äÖß ΣΑΣ'.ljust(-1)",
    "'äÖß ΣΑΣ'.ljust(15, 'xy')",
    "'äÖß ΣΑΣ'.ljust('a')",
    "'äÖß ΣΑΣ'.ljust(14, '')",
    "'äÖß ΣΑΣ'.ljust(15, 1)",
]:
    show(expression)
