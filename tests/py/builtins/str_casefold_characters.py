# str.casefold over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.casefold()",
    "'HELLO'.casefold()",
    "'Hello World'.casefold()",
    "''.casefold()",
    "'123'.casefold()",
    "'１２'.casefold()",
    "'²½'.casefold()",
    "'Ⅷ'.casefold()",
    "'ǆ'.casefold()",
    "'ǅ'.casefold()",
    "'ß'.casefold()",
    "'ﬁx'.casefold()",
    "'İ'.casefold()",
    "'ΑΣ'.casefold()",
    "'\\u0149'.casefold()",
    "' \\t'.casefold()",
    "'a b'.casefold()",
    "'a1_'.casefold()",
    "'1a'.casefold()",
    "'\\ud800'.casefold()",
    "'\\x7f'.casefold()",
    "'\\u200b'.casefold()",
    "'they\\'re bill\\'s'.casefold()",
    "'x-y z'.casefold()",
    "'ıİ'.casefold()",
    "'\\u1e9e'.casefold()",
    "'Ჰ'.casefold()",
    "'ᲀ'.casefold()",
    "'Ꮳ'.casefold()",
    "'ꭰ'.casefold()",
    "'\\U00010400'.casefold()",
    "'\\U0001F600'.casefold()",
    "'\\u2028'.casefold()",
    "'\\u0345'.casefold()",
    "'ͅα'.casefold()",
    "'def'.casefold()",
    "'a'.casefold(1)",
    'str.casefold()',
    'str.casefold(5)',
]:
    show(expression)
