# str.isnumeric over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isnumeric()",
    "'HELLO'.isnumeric()",
    "'Hello World'.isnumeric()",
    "''.isnumeric()",
    "'123'.isnumeric()",
    "'１２'.isnumeric()",
    "'²½'.isnumeric()",
    "'Ⅷ'.isnumeric()",
    "'ǆ'.isnumeric()",
    "'ǅ'.isnumeric()",
    "'ß'.isnumeric()",
    "'ﬁx'.isnumeric()",
    "'İ'.isnumeric()",
    "'ΑΣ'.isnumeric()",
    "'\\u0149'.isnumeric()",
    "' \\t'.isnumeric()",
    "'a b'.isnumeric()",
    "'a1_'.isnumeric()",
    "'1a'.isnumeric()",
    "'\\ud800'.isnumeric()",
    "'\\x7f'.isnumeric()",
    "'\\u200b'.isnumeric()",
    "'they\\'re bill\\'s'.isnumeric()",
    "'x-y z'.isnumeric()",
    "'ıİ'.isnumeric()",
    "'\\u1e9e'.isnumeric()",
    "'Ჰ'.isnumeric()",
    "'ᲀ'.isnumeric()",
    "'Ꮳ'.isnumeric()",
    "'ꭰ'.isnumeric()",
    "'\\U00010400'.isnumeric()",
    "'\\U0001F600'.isnumeric()",
    "'\\u2028'.isnumeric()",
    "'\\u0345'.isnumeric()",
    "'ͅα'.isnumeric()",
    "'def'.isnumeric()",
    "'a'.isnumeric(1)",
    'str.isnumeric()',
    'str.isnumeric(5)',
]:
    show(expression)
