# str.strip: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.strip()",
    "'Hello World'.strip('Hd ')",
    "'Hello World'.strip(' ,')",
    "'Hello World'.strip(None)",
    "'Hello World'.strip(1)",
    "'Hello World'.strip('')",
    "'Hello World'.strip('\\t\\n')",
    "''.strip()",
    "''.strip('Hd ')",
    "''.strip(' ,')",
    "''.strip(None)",
    "''.strip(1)",
    "''.strip('')",
    "''.strip('\\t\\n')",
    "' a,b,,c '.strip()",
    "' a,b,,c '.strip('Hd ')",
    "' a,b,,c '.strip(' ,')",
    "' a,b,,c '.strip(None)",
    "' a,b,,c '.strip(1)",
    "' a,b,,c '.strip('')",
    "' a,b,,c '.strip('\\t\\n')",
    "'äÖß ΣΑΣ'.strip()",
    "'äÖß ΣΑΣ'.strip('Hd ')",
    "'äÖß ΣΑΣ'.strip(' ,')",
    "'äÖß ΣΑΣ'.strip(None)",
    "'äÖß ΣΑΣ'.strip(1)",
    "'äÖß ΣΑΣ'.strip('')",
    "'äÖß ΣΑΣ'.strip('\\t\\n')",
]:
    show(expression)
