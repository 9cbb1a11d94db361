# str.lower over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.lower()",
    "'HELLO'.lower()",
    "'Hello World'.lower()",
    "''.lower()",
    "'123'.lower()",
    "'１２'.lower()",
    "'²½'.lower()",
    "'Ⅷ'.lower()",
    "'ǆ'.lower()",
    "'ǅ'.lower()",
    "'ß'.lower()",
    "'ﬁx'.lower()",
    "'İ'.lower()",
    "'ΑΣ'.lower()",
    "'\\u0149'.lower()",
    "' \\t'.lower()",
    "'a b'.lower()",
    "'a1_'.lower()",
    "'1a'.lower()",
    "'\\ud800'.lower()",
    "'\\x7f'.lower()",
    "'\\u200b'.lower()",
    "'they\\'re bill\\'s'.lower()",
    "'x-y z'.lower()",
    "'ıİ'.lower()",
    "'\\u1e9e'.lower()",
    "'Ჰ'.lower()",
    "'ᲀ'.lower()",
    "'Ꮳ'.lower()",
    "'ꭰ'.lower()",
    "'\\U00010400'.lower()",
    "'\\U0001F600'.lower()",
    "'\\u2028'.lower()",
    "'\\u0345'.lower()",
    "'ͅα'.lower()",
    "'def'.lower()",
    "'a'.lower(1)",
    'str.lower()',
    'str.lower(5)',
]:
    show(expression)
