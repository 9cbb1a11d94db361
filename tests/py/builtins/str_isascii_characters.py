# str.isascii over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isascii()",
    "'HELLO'.isascii()",
    "'Hello World'.isascii()",
    "''.isascii()",
    "'123'.isascii()",
    "'１２'.isascii()",
    "'²½'.isascii()",
    "'Ⅷ'.isascii()",
    "'ǆ'.isascii()",
    "'ǅ'.isascii()",
    "'ß'.isascii()",
    "'ﬁx'.isascii()",
    "'İ'.isascii()",
    "'ΑΣ'.isascii()",
    "'\\u0149'.isascii()",
    "' \\t'.isascii()",
    "'a b'.isascii()",
    "'a1_'.isascii()",
    "'1a'.isascii()",
    "'\\ud800'.isascii()",
    "'\\x7f'.isascii()",
    "'\\u200b'.isascii()",
    "'they\\'re bill\\'s'.isascii()",
    "'x-y z'.isascii()",
    "'ıİ'.isascii()",
    "'\\u1e9e'.isascii()",
    "'Ჰ'.isascii()",
    "'ᲀ'.isascii()",
    "'Ꮳ'.isascii()",
    "'ꭰ'.isascii()",
    "'\\U00010400'.isascii()",
    "'\\U0001F600'.isascii()",
    "'\\u2028'.isascii()",
    "'\\u0345'.isascii()",
    "'ͅα'.isascii()",
    "'def'.isascii()",
    "'a'.isascii(1)",
    'str.isascii()',
    'str.isascii(5)',
]:
    show(expression)
