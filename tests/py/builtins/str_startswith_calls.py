# str.startswith: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.startswith('He')",
    "'Hello World'.startswith('')",
    "'Hello World'.startswith(('x', 'He'))",
    "'Hello World'.startswith(())",
    "'Hello World'.startswith('W', 6)",
    "'Hello World'.startswith('', 99)",
    "'Hello World'.startswith(1)",
    "'Hello World'.startswith(('a', 1))",
    "'Hello World'.startswith('', 11)",
    "'Hello World'.startswith('ell', 1, 3)",
    "''.startswith('He')",
    "''.startswith('')",
    "''.startswith(('x', 'He'))",
    "''.startswith(())",
    "''.startswith('W', 6)",
    "''.startswith('', 99)",
    "''.startswith(1)",
    "''.startswith(('a', 1))",
    "''.startswith('', 11)",
    "''.startswith('ell', 1, 3)",
    "' a,b,,c '.startswith('He')",
    "' a,b,,c '.startswith('')",
    "' a,b,,c '.startswith(('x', 'He'))",
    "' a,b,,c '.startswith(())",
    "' a,b,,c '.startswith('W', 6)",
    "' a,b,,c '.startswith('', 99)",
    "' a,b,,c '.startswith(1)",
    "' a,b,,c '.startswith(('a', 1))",
    "' a,b,,c '.startswith('', 11)",
    "' a,b,,c '.startswith('ell', 1, 3)",
    "'äÖß ΣΑΣ'.startswith('He')",
    "'äÖß ΣΑΣ'.startswith('')",
    "'äÖß ΣΑΣ'.startswith(('x', 'He'))",
    "'äÖß ΣΑΣ'.startswith(())",
    "'äÖß ΣΑΣ'.startswith('W', 6)",
    "'äÖß ΣΑΣ'.startswith('', 99)",
    "'äÖß ΣΑΣ'.startswith(1)",
    "'äÖß ΣΑΣ'.startswith(('a', 1))",
    "'äÖß ΣΑΣ'.startswith('', 11)",
    "'äÖß ΣΑΣ'.startswith('ell', 1, 3)",
]:
    show(expression)
