# str.translate: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.translate({108: 'L'})",
    "'Hello World'.translate({108: None, 111: 48})",
    "'Hello World'.translate({72: 'hh'})",
    "'Hello World'.translate({})",
    "'Hello World'.translate(5)",
    "''.translate({108: 'L'})",
    "''.translate({108: None, 111: 48})",
    "''.translate({72: 'hh'})",
    "''.translate({})",
    "''.translate(5)",
    "' a,b,,c '.translate({108: 'L'})",
    "' a,b,,c '.translate({108: None, 111: 48})",
    "' a,b,,c '.translate({72: 'hh'})",
    "' a,b,,c '.translate({})",
    "' a,b,,c '.translate(5)",
    "'äÖß ΣΑΣ'.translate({108: 'L'})",
    "'äÖß ΣΑΣ'.translate({108: None, 111: 48})",
    "'äÖß ΣΑΣ'.translate({72: 'hh'})",
    "'äÖß ΣΑΣ'.translate({})",
    "'äÖß ΣΑΣ'.translate(5)",
]:
    show(expression)
