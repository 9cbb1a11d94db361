# complex(): every form of call.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    'complex()',
    'complex(1)',
    "complex('1+2j')",
    "complex(' ( 3j ) ')",
    "complex('1 + 2j')",
    "complex('nan-infj')",
    "complex('j')",
    "complex('1e5j')",
    'complex(1, 2)',
    'complex(1j, 1j)',
    "complex('1', 2)",
    "complex(1, '2')",
    'complex(None)',
    'complex([])',
    'complex(real=1)',
    'complex(imag=1.5)',
    'complex(imag=2j)',
    'complex(1.5, imag=2)',
    "complex('')",
    "complex('1_0j')",
    'complex(1, 2, 3)',
    "complex(b'1')",
    'complex(True)',
]:
    show(expression)
