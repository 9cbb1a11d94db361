# str.isalpha over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isalpha()",
    "'HELLO'.isalpha()",
    "'Hello World'.isalpha()",
    "''.isalpha()",
    "'123'.isalpha()",
    "'１２'.isalpha()",
    "'²½'.isalpha()",
    "'Ⅷ'.isalpha()",
    "'ǆ'.isalpha()",
    "'ǅ'.isalpha()",
    "'ß'.isalpha()",
    "'ﬁx'.isalpha()",
    "'İ'.isalpha()",
    "'ΑΣ'.isalpha()",
    "'\\u0149'.isalpha()",
    "' \\t'.isalpha()",
    "'a b'.isalpha()",
    "'a1_'.isalpha()",
    "'1a'.isalpha()",
    "'\\ud800'.isalpha()",
    "'\\x7f'.isalpha()",
    "'\\u200b'.isalpha()",
    "'they\\'re bill\\'s'.isalpha()",
    "'x-y z'.isalpha()",
    "'ıİ'.isalpha()",
    "'\\u1e9e'.isalpha()",
    "'Ჰ'.isalpha()",
    "'ᲀ'.isalpha()",
    "'Ꮳ'.isalpha()",
    "'ꭰ'.isalpha()",
    "'\\U00010400'.isalpha()",
    "'\\U0001F600'.isalpha()",
    "'\\u2028'.isalpha()",
    "'\\u0345'.isalpha()",
    "'ͅα'.isalpha()",
    "'def'.isalpha()",
    "'a'.isalpha(1)",
    'str.isalpha()',
    'str.isalpha(5)',
]:
    show(expression)
