# str.rindex: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.rindex('o')",
    "'Hello World'.rindex('o', 5)",
    "'Hello World'.rindex('o', -4)",
    "'Hello World'.rindex('', 3)",
    "'Hello World'.rindex('', 99)",
    "'Hello World'.rindex('l', 0, 3)",
    "'Hello World'.rindex('zz')",
    "'Hello World'.rindex(1)",
    "'Hello World'.rindex(None)",
    "'Hello World'.rindex('o', None, None)",
    "'Hello World'.rindex('l', -100, 100)",
    "''.rindex('o')",
    "''.rindex('o', 5)",
    "''.rindex('o', -4)",
    "''.rindex('', 3)",
    "''.rindex('', 99)",
    "''.rindex('l', 0, 3)",
    "''.rindex('zz')",
    "''.rindex(1)",
    "''.rindex(None)",
    "''.rindex('o', None, None)",
    "''.rindex('l', -100, 100)",
    "' a,b,,c '.rindex('o')",
    "' a,b,,c '.rindex('o', 5)",
    "' a,b,,c '.rindex('o', -4)",
    "' a,b,,c '.rindex('', 3)",
    "' a,b,,c '.rindex('', 99)",
    "' a,b,,c '.rindex('l', 0, 3)",
    "' a,b,,c '.rindex('zz')",
    "' a,b,,c '.rindex(1)",
    "' a,b,,c '.rindex(None)",
    "' a,b,,c '.rindex('o', None, None)",
    "' a,b,,c '.rindex('l', -100, 100)",
    "'äÖß ΣΑΣ'.rindex('o')",
    "'äÖß ΣΑΣ'.rindex('o', 5)",
    "'äÖß ΣΑΣ'.rindex('o', -4)",
    "'äÖß ΣΑΣ'.rindex('', 3)",
    "'äÖß ΣΑΣ'.rindex('', 99)",
    "'äÖß ΣΑΣ'.rindex('l', 0, 3)",
    "'äÖß ΣΑΣ'.rindex('zz')",
    "'äÖß ΣΑΣ'.rindex(1)",
    "'äÖß ΣΑΣ'.rindex(None)",
    "'äÖß ΣΑΣ'.rindex('o', None, None)",
    "'äÖß ΣΑΣ'.rindex('l', -100, 100)",
]:
    show(expression)
