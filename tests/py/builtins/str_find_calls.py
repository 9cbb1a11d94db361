# str.find: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.find('o')",
    "'Hello World'.find('o', 5)",
    "'Hello World'.find('o', -4)",
    "'Hello World'.find('', 3)",
    "'Hello World'.find('', 99)",
    "'Hello World'.find('l', 0, 3)",
    "'Hello World'.find('zz')",
    "'Hello World'.find(1)",
    "'Hello World'.find(None)",
    "'Hello World'.find('o', None, None)",
    "'Hello World'.find('l', -100, 100)",
    "''.find('o')",
    "''.find('o', 5)",
    "''.find('o', -4)",
    "''.find('', 3)",
    "''.find('', 99)",
    "''.find('l', 0, 3)",
    "''.find('zz')",
    "''.find(1)",
    "''.find(None)",
    "''.find('o', None, None)",
    "''.find('l', -100, 100)",
    "' a,b,,c '.find('o')",
    "' a,b,,c '.find('o', 5)",
    "' a,b,,c '.find('o', -4)",
    "' a,b,,c '.find('', 3)",
    "' a,b,,c '.find('', 99)",
    "' a,b,,c '.find('l', 0, 3)",
    "' a,b,,c '.find('zz')",
    "' a,b,,c '.find(1)",
    "' a,b,,c '.find(None)",
    "' a,b,,c '.find('o', None, None)",
    "' a,b,,c '.find('l', -100, 100)",
    "'äÖß ΣΑΣ'.find('o')",
    "'äÖß ΣΑΣ'.find('o', 5)",
    "'äÖß ΣΑΣ'.find('o', -4)",
    "'äÖß ΣΑΣ'.find('', 3)",
    "'äÖß ΣΑΣ'.find('', 99)",
    "'äÖß ΣΑΣ'.find('l', 0, 3)",
    "'äÖß ΣΑΣ'.find('zz')",
    "'äÖß ΣΑΣ'.find(1)",
    "'äÖß ΣΑΣ'.find(None)",
    "'äÖß ΣΑΣ'.find('o', None, None)",
    "'äÖß ΣΑΣ'.find('l', -100, 100)",
]:
    show(expression)
