# str.rfind: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.rfind('o')",
    "'Hello World'.rfind('o', 5)",
    "'Hello World'.rfind('o', -4)",
    "'Hello World'.rfind('', 3)",
    "'Hello World'.rfind('', 99)",
    "'Hello World'.rfind('l', 0, 3)",
    "'Hello World'.rfind('zz')",
    "'Hello World'.rfind(1)",
    "'Hello World'.rfind(None)",
    "'Hello World'.rfind('o', None, None)",
    "'Hello World'.rfind('l', -100, 100)",
    "''.rfind('o')",
    "''.rfind('o', 5)",
    "''.rfind('o', -4)",
    "''.rfind('', 3)",
    "''.rfind('', 99)",
    "''.rfind('l', 0, 3)",
    "''.rfind('zz')",
    "''.rfind(1)",
    "''.rfind(None)",
    "''.rfind('o', None, None)",
    "''.rfind('l', -100, 100)",
    "' a,b,,c '.rfind('o')",
    "' a,b,,c '.rfind('o', 5)",
    "' a,b,,c '.rfind('o', -4)",
    "' a,b,,c '.rfind('', 3)",
    "' a,b,,c '.rfind('', 99)",
    "' a,b,,c '.rfind('l', 0, 3)",
    "' a,b,,c '.rfind('zz')",
    "' a,b,,c '.rfind(1)",
    "' a,b,,c '.rfind(None)",
    "' a,b,,c '.rfind('o', None, None)",
    "' a,b,,c '.rfind('l', -100, 100)",
    "'äÖß ΣΑΣ'.rfind('o')",
    "'äÖß ΣΑΣ'.rfind('o', 5)",
    "'äÖß ΣΑΣ'.rfind('o', -4)",
    "'äÖß ΣΑΣ'.rfind('', 3)",
    "'äÖß ΣΑΣ'.rfind('', 99)",
    "'äÖß ΣΑΣ'.rfind('l', 0, 3)",
    "'äÖß ΣΑΣ'.rfind('zz')",
    "'äÖß ΣΑΣ'.rfind(1)",
    "'äÖß ΣΑΣ'.rfind(None)",
    "'äÖß ΣΑΣ'.rfind('o', None, None)",
    "'äÖß ΣΑΣ'.rfind('l', -100, 100)",
]:
    show(expression)
