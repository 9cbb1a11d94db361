# - between complex numbers, and with other types.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    '(0j) - (0j)',
    '(0j) - (1j)',
    '(0j) - (2)',
    '(0j) - (-0.5)',
    '(0j) - (2-1j)',
    '(0j) - (True)',
    '(1+2j) - (0j)',
    '(1+2j) - (1j)',
    '(1+2j) - (2)',
    '(1+2j) - (-0.5)',
    '(1+2j) - (2-1j)',
    '(1+2j) - (True)',
    '(-1.5j) - (0j)',
    '(-1.5j) - (1j)',
    '(-1.5j) - (2)',
    '(-1.5j) - (-0.5)',
    '(-1.5j) - (2-1j)',
    '(-1.5j) - (True)',
    "(complex('nan')) - (0j)",
    "(complex('nan')) - (1j)",
    "(complex('nan')) - (2)",
    "(complex('nan')) - (-0.5)",
    "(complex('nan')) - (2-1j)",
    "(complex('nan')) - (True)",
    "(complex('inf')) - (0j)",
    "(complex('inf')) - (1j)",
    "(complex('inf')) - (2)",
    "(complex('inf')) - (-0.5)",
    "(complex('inf')) - (2-1j)",
    "(complex('inf')) - (True)",
    "1j - 'a'",
    '1j - None',
    '1j - [1]',
]:
    show(expression)
