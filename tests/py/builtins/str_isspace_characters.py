# str.isspace over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isspace()",
    "'HELLO'.isspace()",
    "'Hello World'.isspace()",
    "''.isspace()",
    "'123'.isspace()",
    "'１２'.isspace()",
    "'²½'.isspace()",
    "'Ⅷ'.isspace()",
    "'ǆ'.isspace()",
    "'ǅ'.isspace()",
    "'ß'.isspace()",
    "'ﬁx'.isspace()",
    "'İ'.isspace()",
    "'ΑΣ'.isspace()",
    "'\\u0149'.isspace()",
    "' \\t'.isspace()",
    "'a b'.isspace()",
    "'a1_'.isspace()",
    "'1a'.isspace()",
    "'\\ud800'.isspace()",
    "'\\x7f'.isspace()",
    "'\\u200b'.isspace()",
    "'they\\'re bill\\'s'.isspace()",
    "'x-y z'.isspace()",
    "'ıİ'.isspace()",
    "'\\u1e9e'.isspace()",
    "'Ჰ'.isspace()",
    "'ᲀ'.isspace()",
    "'Ꮳ'.isspace()",
    "'ꭰ'.isspace()",
    "'\\U00010400'.isspace()",
    "'\\U0001F600'.isspace()",
    "'\\u2028'.isspace()",
    "'\\u0345'.isspace()",
    "'ͅα'.isspace()",
    "'def'.isspace()",
    "'a'.isspace(1)",
    'str.isspace()',
    'str.isspace(5)',
]:
    show(expression)
