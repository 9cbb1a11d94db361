# str.count: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.count('l')",
    "'Hello World'.count('')",
    "'Hello World'.count('', 3)",
    "'Hello World'.count('', 99)",
    "'Hello World'.count('l', 3, 9)",
    "'Hello World'.count(1)",
    "'Hello World'.count('ll')",
    "'Hello World'.count('o', 5, 2)",
    "''.count('l')",
    "''.count('')",
    "''.count('', 3)",
    "''.count('', 99)",
    "''.count('l', 3, 9)",
    "''.count(1)",
    "''.count('ll')",
    "''.count('o', 5, 2)",
    "' a,b,,c '.count('l')",
    "' a,b,,c '.count('')",
    "' a,b,,c '.count('', 3)",
    "' a,b,,c '.count('', 99)",
    "' a,b,,c '.count('l', 3, 9)",
    "' a,b,,c '.count(1)",
    "' a,b,,c '.count('ll')",
    "' a,b,,c '.count('o', 5, 2)",
    "'äÖß ΣΑΣ'.count('l')",
    "'äÖß ΣΑΣ'.count('')",
    "'äÖß ΣΑΣ'.count('', 3)",
    "'äÖß ΣΑΣ'.count('', 99)",
    "'äÖß ΣΑΣ'.count('l', 3, 9)",
    "'äÖß ΣΑΣ'.count(1)",
    "'äÖß ΣΑΣ'.count('ll')",
    "'äÖß ΣΑΣ'.count('o', 5, 2)",
]:
    show(expression)
