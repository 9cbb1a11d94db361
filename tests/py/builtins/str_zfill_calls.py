# str.zfill: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.zfill(15)",
    "'Hello World'.zfill(3)",
    "'Hello World'.zfill(-1)",
    "'Hello World'.zfill('a')",
    "''.zfill(15)",
    "''.zfill(3)",
    "''.zfill(-1)",
    "''.zfill('a')",
    "' a,b,,c '.zfill(15)",
    "' a,b,,c '.zfill(3)",
    "' a,b,,c '.zfill(-1)",
    "' a,b,,c '.zfill('a')",
    "'äÖß ΣΑΣ'.zfill(15)",
    "'äÖß ΣΑΣ'.zfill(3)",
    "'äÖß ΣΑΣ'.zfill(-1)",
    "'äÖß ΣΑΣ'.zfill('a')",
]:
    show(expression)
