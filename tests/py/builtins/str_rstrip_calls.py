# str.rstrip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.rstrip()",
    "'Hello World'.rstrip('Hd ')",
    "'Hello World'.rstrip(' ,')",
    "'Hello World'.rstrip(None)",
    "'Hello World'.rstrip(1)",
    "'Hello World'.rstrip('')",
    "'Hello World'.rstrip('\\t\\n')",
    "''.rstrip()",
    "''.rstrip('Hd ')",
    "''.rstrip(' ,')",
    "''.rstrip(None)",
    "''.rstrip(1)",
    "''.rstrip('')",
    "''.rstrip('\\t\\n')",
    "' a,b,,c '.rstrip()",
    "' a,b,,c '.rstrip('Hd ')",
    "' a,b,,c '.rstrip(' ,')",
    "' a,b,,c '.rstrip(None)",
    "' a,b,,c '.rstrip(1)",
    "' a,b,,c '.rstrip('')",
    "' a,b,,c '.rstrip('\\t\\n')",
    "'äÖß ΣΑΣ'.rstrip()",
    "'äÖß ΣΑΣ'.rstrip('Hd ')",
    "'äÖß ΣΑΣ'.rstrip(' ,')",
    "'äÖß ΣΑΣ'.rstrip(None)",
    "'äÖß ΣΑΣ'.rstrip(1)",
    "'äÖß ΣΑΣ'.rstrip('')",
    "'äÖß ΣΑΣ'.rstrip('\\t\\n')",
]:
    show(expression)
