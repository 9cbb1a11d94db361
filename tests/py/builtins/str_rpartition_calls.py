# str.rpartition: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.rpartition('o')",
    "'Hello World'.rpartition(',')",
    "'Hello World'.rpartition('')",
    "'Hello World'.rpartition(1)",
    "'Hello World'.rpartition('zz')",
    "'Hello World'.rpartition(' ')",
    "''.rpartition('o')",
    "''.rpartition(',')",
    "''.rpartition('')",
    "''.rpartition(1)",
    "''.rpartition('zz')",
    "''.rpartition(' ')",
    "' a,b,,c '.rpartition('o')",
    "' a,b,,c '.rpartition(',')",
    "' a,b,,c '.rpartition('')",
    "' a,b,,c '.rpartition(1)",
    "' a,b,,c '.rpartition('zz')",
    "' a,b,,c '.rpartition(' ')",
    "'äÖß ΣΑΣ'.rpartition('o')",
    "'äÖß ΣΑΣ'.rpartition(',')",
    "'äÖß ΣΑΣ'.rpartition('')",
    "'äÖß ΣΑΣ'.rpartition(1)",
    "'äÖß ΣΑΣ'.rpartition('zz')",
    "'äÖß ΣΑΣ'.rpartition(' ')",
]:
    show(expression)
