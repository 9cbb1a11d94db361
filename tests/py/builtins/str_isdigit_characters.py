# str.isdigit over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isdigit()",
    "'HELLO'.isdigit()",
    "'Hello World'.isdigit()",
    "''.isdigit()",
    "'123'.isdigit()",
    "'１２'.isdigit()",
    "'²½'.isdigit()",
    "'Ⅷ'.isdigit()",
    "'ǆ'.isdigit()",
    "'ǅ'.isdigit()",
    "'ß'.isdigit()",
    "'ﬁx'.isdigit()",
    "'İ'.isdigit()",
    "'ΑΣ'.isdigit()",
    "'\\u0149'.isdigit()",
    "' \\t'.isdigit()",
    "'a b'.isdigit()",
    "'a1_'.isdigit()",
    "'1a'.isdigit()",
    "'\\ud800'.isdigit()",
    "'\\x7f'.isdigit()",
    "'\\u200b'.isdigit()",
    "'they\\'re bill\\'s'.isdigit()",
    "'x-y z'.isdigit()",
    "'ıİ'.isdigit()",
    "'\\u1e9e'.isdigit()",
    "'Ჰ'.isdigit()",
    "'ᲀ'.isdigit()",
    "'Ꮳ'.isdigit()",
    "'ꭰ'.isdigit()",
    "'\\U00010400'.isdigit()",
    "'\\U0001F600'.isdigit()",
    "'\\u2028'.isdigit()",
    "'\\u0345'.isdigit()",
    "'ͅα'.isdigit()",
    "'def'.isdigit()",
    "'a'.isdigit(1)",
    'str.isdigit()',
    'str.isdigit(5)',
]:
    show(expression)
