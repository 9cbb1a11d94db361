# str.join: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.join(['a', 'b'])",
    "'Hello World'.join(('x',))",
    "'Hello World'.join([])",
    "'Hello World'.join('abc')",
    "'Hello World'.join([1])",
    "'Hello World'.join(5)",
    "'Hello World'.join(['a', None])",
    "'Hello World'.join({'k': 1})",
    "''.join(['a', 'b'])",
    "''.join(('x',))",
    "''.join([])",
    "''.join('abc')",
    "''.join([1])",
    "''.join(5)",
    "''.join(['a', None])",
    "''.join({'k': 1})",
    "' a,b,,c '.join(['a', 'b'])",
    "' a,b,,c '.join(('x',))",
    "' a,b,,c '.join([])",
    "' a,b,,c '.join('abc')",
    "' a,b,,c '.join([1])",
    "' a,b,,c '.join(5)",
    "' a,b,,c '.join(['a', None])",
    "' a,b,,c '.join({'k': 1})",
    "'äÖß ΣΑΣ'.join(['a', 'b'])",
    "'äÖß ΣΑΣ'.join(('x',))",
    "'äÖß ΣΑΣ'.join([])",
    "'äÖß ΣΑΣ'.join('abc')",
    "'äÖß ΣΑΣ'.join([1])",
    "'äÖß ΣΑΣ'.join(5)",
    "'äÖß ΣΑΣ'.join(['a', None])",
    "'äÖß ΣΑΣ'.join({'k': 1})",
]:
    show(expression)
