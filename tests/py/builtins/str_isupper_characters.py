# str.isupper over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isupper()",
    "'HELLO'.isupper()",
    "'Hello World'.isupper()",
    "''.isupper()",
    "'123'.isupper()",
    "'１２'.isupper()",
    "'²½'.isupper()",
    "'Ⅷ'.isupper()",
    "'ǆ'.isupper()",
    "'ǅ'.isupper()",
    "'ß'.isupper()",
    "'ﬁx'.isupper()",
    "'İ'.isupper()",
    "'ΑΣ'.isupper()",
    "'\\u0149'.isupper()",
    "' \\t'.isupper()",
    "'a b'.isupper()",
    "'a1_'.isupper()",
    "'1a'.isupper()",
    "'\\ud800'.isupper()",
    "'\\x7f'.isupper()",
    "'\\u200b'.isupper()",
    "'they\\'re bill\\'s'.isupper()",
    "'x-y z'.isupper()",
    "'ıİ'.isupper()",
    "'\\u1e9e'.isupper()",
    "'Ჰ'.isupper()",
    "'ᲀ'.isupper()",
    "'Ꮳ'.isupper()",
    "'ꭰ'.isupper()",
    "'\\U00010400'.isupper()",
    "'\\U0001F600'.isupper()",
    "'\\u2028'.isupper()",
    "'\\u0345'.isupper()",
    "'ͅα'.isupper()",
    "'def'.isupper()",
    "'a'.isupper(1)",
    'str.isupper()',
    'str.isupper(5)',
]:
    show(expression)
