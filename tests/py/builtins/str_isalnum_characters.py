# str.isalnum over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isalnum()",
    "'HELLO'.isalnum()",
    "'Hello World'.isalnum()",
    "''.isalnum()",
    "'123'.isalnum()",
    "'１２'.isalnum()",
    "'²½'.isalnum()",
    "'Ⅷ'.isalnum()",
    "'ǆ'.isalnum()",
    "'ǅ'.isalnum()",
    "'ß'.isalnum()",
    "'ﬁx'.isalnum()",
    "'İ'.isalnum()",
    "'ΑΣ'.isalnum()",
    "'\\u0149'.isalnum()",
    "' \\t'.isalnum()",
    "'a b'.isalnum()",
    "'a1_'.isalnum()",
    "'1a'.isalnum()",
    "'\\ud800'.isalnum()",
    "'\\x7f'.isalnum()",
    "'\\u200b'.isalnum()",
    "'they\\'re bill\\'s'.isalnum()",
    "'x-y z'.isalnum()",
    "'ıİ'.isalnum()",
    "'\\u1e9e'.isalnum()",
    "'Ჰ'.isalnum()",
    "'ᲀ'.isalnum()",
    "'Ꮳ'.isalnum()",
    "'ꭰ'.isalnum()",
    "'\\U00010400'.isalnum()",
    "'\\U0001F600'.isalnum()",
    "'\\u2028'.isalnum()",
    "'\\u0345'.isalnum()",
    "'ͅα'.isalnum()",
    "'def'.isalnum()",
    "'a'.isalnum(1)",
    'str.isalnum()',
    'str.isalnum(5)',
]:
    show(expression)
