# str.format: arguments of every kind.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'Hello World'.format()",
    "'Hello World'.format(1)",
    "'Hello World'.format('x', y=2)",
    "''.format()",
    "''.format(1)",
    "''.format('x', y=2)",
    "' a,b,,c '.format()",
    "' a,b,,c '.format(1)",
    "' a,b,,c '.format('x', y=2)",
    "'äÖß ΣΑΣ'.format()",
    "'äÖß ΣΑΣ'.format(1)",
    "'äÖß ΣΑΣ'.format('x', y=2)",
    "'\\t1\\u0663x\\n'.format()",
    "'\\t1\\u0663x\\n'.format(1)",
    "'\\t1\\u0663x\\n'.format('x', y=2)",
]:
    show(expression)
