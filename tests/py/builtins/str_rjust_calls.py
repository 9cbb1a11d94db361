# str.rjust: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.rjust(20)",
    "'Hello World'.rjust(20, '*')",
    "'Hello World'.rjust(3)",
    "'Hello World'.rjust(-1)",
    "'Hello World'.rjust(15, 'xy')",
    "'Hello World'.rjust('a')",
    "'Hello World'.rjust(14, '')",
    "'Hello World'.rjust(15, 1)",
    "''.rjust(20)",
    "''.rjust(20, '*')",
    "''.rjust(3)",
    "''.rjust(-1)",
    "''.rjust(15, 'xy')",
    "''.rjust('a')",
    "''.rjust(14, '')",
    "''.rjust(15, 1)",
    "' a,b,,c '.rjust(20)",
    "' a,b,,c '.rjust(20, '*')",
    "' a,b,,c '.rjust(3)",
    "' a,b,,c '.rjust(-1)",
    "' a,b,,c '.rjust(15, 'xy')",
    "' a,b,,c '.rjust('a')",
    "' a,b,,c '.rjust(14, '')",
    "' a,b,,c '.rjust(15, 1)",
    "'äÖß ΣΑΣ'.rjust(20)",
    "'äÖß ΣΑΣ'.rjust(20, '*')",
    "'äÖß ΣΑΣ'.rjust(3)",
    "'äÖß ΣΑΣ'.rjust(-1)",
    "'äÖß ΣΑΣ'.rjust(15, 'xy')",
    "'äÖß ΣΑΣ'.rjust('a')",
    "'äÖß ΣΑΣ'.rjust(14, '')",
    "'äÖß ΣΑΣ'.rjust(15, 1)",
]:
    show(expression)
