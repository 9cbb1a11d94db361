# str.lstrip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.lstrip()",
    "'Hello World'.lstrip('Hd ')",
    "'Hello World'.lstrip(' ,')",
    "'Hello World'.lstrip(None)",
    "'Hello World'.lstrip(1)",
    "'Hello World'.lstrip('')",
    "'Hello World'.lstrip('\\t\\n')",
    "''.lstrip()",
    "''.lstrip('Hd ')",
    "''.lstrip(' ,')",
    "''.lstrip(None)",
    "''.lstrip(1)",
    "''.lstrip('')",
    "''.lstrip('\\t\\n')",
    "' a,b,,c '.lstrip()",
    "' a,b,,c '.lstrip('Hd ')",
    "' a,b,,c '.lstrip(' ,')",
    "' a,b,,c '.lstrip(None)",
    "' a,b,,c '.lstrip(1)",
    "' a,b,,c '.lstrip('')",
    "' a,b,,c '.lstrip('\\t\\n')",
    "'äÖß ΣΑΣ'.lstrip()",
    "'äÖß ΣΑΣ'.lstrip('Hd ')",
    "'äÖß ΣΑΣ'.lstrip(' ,')",
    "'äÖß ΣΑΣ'.lstrip(None)",
    "'äÖß ΣΑΣ'.lstrip(1)",
    "'äÖß ΣΑΣ'.lstrip('')",
    "'äÖß ΣΑΣ'.lstrip('\\t\\n')",
]:
    show(expression)
