# str.expandtabs: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.expandtabs()",
    "'Hello World'.expandtabs(4)",
    "'Hello World'.expandtabs(0)",
    "'Hello World'.expandtabs(-1)",
    "'Hello World'.expandtabs(tabsize=2)",
    "'Hello World'.expandtabs('a')",
    "''.expandtabs()",
    "''.expandtabs(4)",
    "''.expandtabs(0)",
    "''.expandtabs(-1)",
    "''.expandtabs(tabsize=2)",
    "''.expandtabs('a')",
    "' a,b,,c '.expandtabs()",
    "' a,b,,c '.expandtabs(4)",
    "' a,b,,c '.expandtabs(0)",
    "' a,b,,c '.expandtabs(-1)",
    "' a,b,,c '.expandtabs(tabsize=2)",
    "' a,b,,c '.expandtabs('a')",
    "'äÖß ΣΑΣ'.expandtabs()",
    "'äÖß ΣΑΣ'.expandtabs(4)",
    "'äÖß ΣΑΣ'.expandtabs(0)",
    "'äÖß ΣΑΣ'.expandtabs(-1)",
    "'äÖß ΣΑΣ'.expandtabs(tabsize=2)",
    "'äÖß ΣΑΣ'.expandtabs('a')",
]:
    show(expression)
