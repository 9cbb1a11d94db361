# str.endswith: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.endswith('ld')",
    "'Hello World'.endswith('')",
    "'Hello World'.endswith(('x', 'ld'))",
    "'Hello World'.endswith(())",
    "'Hello World'.endswith('o', 0, 5)",
    "'Hello World'.endswith(1)",
    "'Hello World'.endswith('', 99)",
    "''.endswith('ld')",
    "''.endswith('')",
    "''.endswith(('x', 'ld'))",
    "''.endswith(())",
    "''.endswith('o', 0, 5)",
    "''.endswith(1)",
    "''.endswith('', 99)",
    "' a,b,,c '.endswith('ld')",
    "' a,b,,c '.endswith('')",
    "' a,b,,c '.endswith(('x', 'ld'))",
    "' a,b,,c '.endswith(())",
    "' a,b,,c '.endswith('o', 0, 5)",
    "' a,b,,c '.endswith(1)",
    "' a,b,,c '.endswith('', 99)",
    "'äÖß ΣΑΣ'.endswith('ld')",
    "'äÖß ΣΑΣ'.endswith('')",
    "'äÖß ΣΑΣ'.endswith(('x', 'ld'))",
    "'äÖß ΣΑΣ'.endswith(())",
    "'äÖß ΣΑΣ'.endswith('o', 0, 5)",
    "'äÖß ΣΑΣ'.endswith(1)",
    "'äÖß ΣΑΣ'.endswith('', 99)",
]:
    show(expression)
