# str.rsplit: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.rsplit()",
    "'Hello World'.rsplit(',')",
    "'Hello World'.rsplit(' ')",
    "'Hello World'.rsplit(',', 1)",
    "'Hello World'.rsplit(None, 1)",
    "'Hello World'.rsplit('')",
    "'Hello World'.rsplit(1)",
    "'Hello World'.rsplit(',', 0)",
    "'Hello World'.rsplit('l', -1)",
    "'Hello World'.rsplit(maxsplit=1)",
    "'Hello World'.rsplit(sep=',')",
    "'Hello World'.rsplit(' ', maxsplit=0)",
    "'Hello World'.rsplit('x', 'y')",
    "''.rsplit()",
    "''.rsplit(',')",
    "''.rsplit(' ')",
    "''.rsplit(',', 1)",
    "''.rsplit(None, 1)",
    "''.rsplit('')",
    "''.rsplit(1)",
    "''.rsplit(',', 0)",
    "''.rsplit('l', -1)",
    "''.rsplit(maxsplit=1)",
    "''.rsplit(sep=',')",
    "''.rsplit(' ', maxsplit=0)",
    "''.rsplit('x', 'y')",
    "' a,b,,c '.rsplit()",
    "' a,b,,c '.rsplit(',')",
    "' a,b,,c '.rsplit(' ')",
    "' a,b,,c '.rsplit(',', 1)",
    "' a,b,,c '.rsplit(None, 1)",
    "' a,b,,c '.rsplit('')",
    "' a,b,,c '.rsplit(1)",
    "' a,b,,c '.rsplit(',', 0)",
    "' a,b,,c '.rsplit('l', -1)",
    "' a,b,,c '.rsplit(maxsplit=1)",
    "' a,b,,c '.rsplit(sep=',')",
    "' a,b,,c '.rsplit(' ', maxsplit=0)",
    "' a,b,,c '.rsplit('x', 'y')",
    "'äÖß ΣΑΣ'.rsplit()",
    "'äÖß ΣΑΣ'.rsplit(',')",
    "'äÖß ΣΑΣ'.rsplit(' ')",
    "'äÖß ΣΑΣ'.rsplit(',', 1)",
    "'äÖß ΣΑΣ'.rsplit(None, 1)",
    "'äÖß ΣΑΣ'.rsplit('')",
    "'äÖß ΣΑΣ'.rsplit(1)",
    "'äÖß ΣΑΣ'.rsplit(',', 0)",
    "'äÖß ΣΑΣ'.rsplit('l', -1)",
    "'äÖß ΣΑΣ'.rsplit(maxsplit=1)",
    "'äÖß ΣΑΣ'.rsplit(sep=',')",
    "'äÖß ΣΑΣ'.rsplit(' ', maxsplit=0)",
    "'äÖß ΣΑΣ'.rsplit('x', 'y')",
]:
    show(expression)
