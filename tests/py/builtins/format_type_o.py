# Format specifications of the type o.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "format(1234, 'o')",
    "format(-1234.5, 'o')",
    "format('ab', 'o')",
    "format(1.5j, 'o')",
    "format(True, 'o')",
    "format(1234, '10o')",
    "format(-1234.5, '10o')",
    "format('ab', '10o')",
    "format(1.5j, '10o')",
    "format(True, '10o')",
    "format(1234, '<10o')",
    "format(-1234.5, '<10o')",
    "format('ab', '<10o')",
    "format(1.5j, '<10o')",
    "format(True, '<10o')",
    "format(1234, '*^10o')",
    "format(-1234.5, '*^10o')",
    "format('ab', '*^10o')",
    "format(1.5j, '*^10o')",
    "format(True, '*^10o')",
    "format(1234, '+o')",
    "format(-1234.5, '+o')",
    "format('ab', '+o')",
    "format(1.5j, '+o')",
    "format(True, '+o')",
    "format(1234, '#o')",
    "format(-1234.5, '#o')",
    "format('ab', '#o')",
    "format(1.5j, '#o')",
    "format(True, '#o')",
    "format(1234, '010o')",
    "format(-1234.5, '010o')",
    "format('ab', '010o')",
    "format(1.5j, '010o')",
    "format(True, '010o')",
    "format(1234, ',o')",
    "format(-1234.5, ',o')",
    "format('ab', ',o')",
    "format(1.5j, ',o')",
    "format(True, ',o')",
    "format(1234, '_o')",
    "format(-1234.5, '_o')",
    "format('ab', '_o')",
    "format(1.5j, '_o')",
    "format(True, '_o')",
    "format(1234, '.3o')",
    "format(-1234.5, '.3o')",
    "format('ab', '.3o')",
    "format(1.5j, '.3o')",
    "format(True, '.3o')",
    "format(1234, '.0o')",
    "format(-1234.5, '.0o')",
    "format('ab', '.0o')",
    "format(1.5j, '.0o')",
    "format(True, '.0o')",
    "format(1234, '+,.2o')",
    "format(-1234.5, '+,.2o')",
    "format('ab', '+,.2o')",
    "format(1.5j, '+,.2o')",
    "format(True, '+,.2o')",
]:
    show(expression)
