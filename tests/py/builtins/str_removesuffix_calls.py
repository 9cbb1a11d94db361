# str.removesuffix: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.removesuffix('ld')",
    "'Hello World'.removesuffix('zz')",
    "'Hello World'.removesuffix('')",
    "'Hello World'.removesuffix(1)",
    "''.removesuffix('ld')",
    "''.removesuffix('zz')",
    "''.removesuffix('')",
    "''.removesuffix(1)",
    "' a,b,,c '.removesuffix('ld')",
    "' a,b,,c '.removesuffix('zz')",
    "' a,b,,c '.removesuffix('')",
    "' a,b,,c '.removesuffix(1)",
    "'äÖß ΣΑΣ'.removesuffix('ld')",
    "'äÖß ΣΑΣ'.removesuffix('zz')",
    "'äÖß ΣΑΣ'.removesuffix('')",
    "'äÖß ΣΑΣ'.removesuffix(1)",
]:
    show(expression)
