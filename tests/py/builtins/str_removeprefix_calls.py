# str.removeprefix: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.removeprefix('He')",
    "'Hello World'.removeprefix('zz')",
    "'Hello World'.removeprefix('')",
    "'Hello World'.removeprefix(1)",
    "''.removeprefix('He')",
    "''.removeprefix('zz')",
    "''.removeprefix('')",
    "''.removeprefix(1)",
    "' a,b,,c '.removeprefix('He')",
    "' a,b,,c '.removeprefix('zz')",
    "' a,b,,c '.removeprefix('')",
    "' a,b,,c '.removeprefix(1)",
    "'äÖß ΣΑΣ'.removeprefix('He')",
    "'äÖß ΣΑΣ'.removeprefix('zz')",
    "'äÖß ΣΑΣ'.removeprefix('')",
    "'äÖß ΣΑΣ'.removeprefix(1)",
]:
    show(expression)
