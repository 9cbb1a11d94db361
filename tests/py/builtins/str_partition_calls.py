# str.partition: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.partition('o')",
    "'Hello World'.partition(',')",
    "'Hello World'.partition('')",
    "'Hello World'.partition(1)",
    "'Hello World'.partition('zz')",
    "'Hello World'.partition(' ')",
    "''.partition('o')",
    "''.partition(',')",
    "''.partition('')",
    "''.partition(1)",
    "''.partition('zz')",
    "''.partition(' ')",
    "' a,b,,c '.partition('o')",
    "' a,b,,c '.partition(',')",
    "' a,b,,c '.partition('')",
    "' a,b,,c '.partition(1)",
    "' a,b,,c '.partition('zz')",
    "' a,b,,c '.partition(' ')",
    "'äÖß ΣΑΣ'.partition('o')",
    "'äÖß ΣΑΣ'.partition(',')",
    "'äÖß ΣΑΣ'.partition('')",
    "'äÖß ΣΑΣ'.partition(1)",
    "'äÖß ΣΑΣ'.partition('zz')",
    "'äÖß ΣΑΣ'.partition(' ')",
]:
    show(expression)
