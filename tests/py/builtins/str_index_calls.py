# str.index: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.index('o')",
    "'Hello World'.index('o', 5)",
    "'Hello World'.index('o', -4)",
    "'Hello World'.index('', 3)",
    "'Hello World'.index('', 99)",
    "'Hello World'.index('l', 0, 3)",
    "'Hello World'.index('zz')",
    "'Hello World'.index(1)",
    "'Hello World'.index(None)",
    "'Hello World'.index('o', None, None)",
    "'Hello World'.index('l', -100, 100)",
    "''.index('o')",
    "''.index('o', 5)",
    "''.index('o', -4)",
    "''.index('', 3)",
    "''.index('', 99)",
    "''.index('l', 0, 3)",
    "''.index('zz')",
    "''.index(1)",
    "''.index(None)",
    "''.index('o', None, None)",
    "''.index('l', -100, 100)",
    "' a,b,,c '.index('o')",
    "' a,b,,c '.index('o', 5)",
    "' a,b,,c '.index('o', -4)",
    "' a,b,,c '.index('', 3)",
    "' a,b,,c '.index('', 99)",
    "' a,b,,c '.index('l', 0, 3)",
    "' a,b,,c '.index('zz')",
    "' a,b,,c '.index(1)",
    "' a,b,,c '.index(None)",
    "' a,b,,c '.index('o', None, None)",
    "' a,b,,c '.index('l', -100, 100)",
    "'äÖß ΣΑΣ'.index('o')",
    "'äÖß ΣΑΣ'.index('o', 5)",
    "'äÖß ΣΑΣ'.index('o', -4)",
    "'äÖß ΣΑΣ'.index('', 3)",
    "'äÖß ΣΑΣ'.index('', 99)",
    "'äÖß ΣΑΣ'.index('l', 0, 3)",
    "'äÖß ΣΑΣ'.index('zz')",
    "'äÖß ΣΑΣ'.index(1)",
    "'äÖß ΣΑΣ'.index(None)",
    "'äÖß ΣΑΣ'.index('o', None, None)",
    "'äÖß ΣΑΣ'.index('l', -100, 100)",
]:
    show(expression)
