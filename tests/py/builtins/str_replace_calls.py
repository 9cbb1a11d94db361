# str.replace: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.replace('l', 'L')",
    "'Hello World'.replace('l', '', 2)",
    "'Hello World'.replace('', '-')",
    "'Hello World'.replace('', '-', 3)",
    "'Hello World'.replace('zz', 'y')",
    "'Hello World'.replace('l', 'L', -1)",
    "'Hello World'.replace('l', 'L', 0)",
    "'Hello World'.replace('l')",
    "'Hello World'.replace(1, 'x')",
    "'Hello World'.replace('l', 1)",
    "'Hello World'.replace('o', 'oo')",
    "''.replace('l', 'L')",
    "''.replace('l', '', 2)",
    "''.replace('', '-')",
    "''.replace('', '-', 3)",
    "''.replace('zz', 'y')",
    "''.replace('l', 'L', -1)",
    "''.replace('l', 'L', 0)",
    "''.replace('l')",
    "''.replace(1, 'x')",
    "''.replace('l', 1)",
    "''.replace('o', 'oo')",
    "' a,b,,c '.replace('l', 'L')",
    "' a,b,,c '.replace('l', '', 2)",
    "' a,b,,c '.replace('', '-')",
    "' a,b,,c '.replace('', '-', 3)",
    "' a,b,,c '.replace('zz', 'y')",
    "' a,b,,c '.replace('l', 'L', -1)",
    "' a,b,,c '.replace('l', 'L', 0)",
    "' a,b,,c '.replace('l')",
    "' a,b,,c '.replace(1, 'x')",
    "' a,b,,c '.replace('l', 1)",
    "' a,b,,c '.replace('o', 'oo')",
    "'äÖß ΣΑΣ'.replace('l', 'L')",
    "'äÖß ΣΑΣ'.replace('l', '', 2)",
    "'äÖß ΣΑΣ'.replace('', '-')",
    "'äÖß ΣΑΣ'.replace('', '-', 3)",
    "'äÖß ΣΑΣ'.replace('zz', 'y')",
    "'äÖß ΣΑΣ'.replace('l', 'L', -1)",
    "'äÖß ΣΑΣ'.replace('l', 'L', 0)",
    "'äÖß ΣΑΣ'.replace('l')",
    "'äÖß ΣΑΣ'.replace(1, 'x')",
    "'äÖß ΣΑΣ'.replace('l', 1)",
    "'äÖß ΣΑΣ'.replace('o', 'oo')",
]:
    show(expression)
