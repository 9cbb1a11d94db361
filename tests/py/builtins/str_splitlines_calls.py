# str.splitlines: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.splitlines()",
    "'Hello World'.splitlines(True)",
    "'Hello World'.splitlines(keepends=1)",
    "'Hello World'.splitlines(1, 2)",
    "''.splitlines()",
    "''.splitlines(True)",
    "''.splitlines(keepends=1)",
    "''.splitlines(1, 2)",
    "' a,b,,c '.splitlines()",
    "' a,b,,c '.splitlines(True)",
    "' a,b,,c '.splitlines(keepends=1)",
    "' a,b,,c '.splitlines(1, 2)",
    "'äÖß ΣΑΣ'.splitlines()",
    "'äÖß ΣΑΣ'.splitlines(True)",
    "'äÖß ΣΑΣ'.splitlines(keepends=1)",
    "'äÖß ΣΑΣ'.splitlines(1, 2)",
]:
    show(expression)
