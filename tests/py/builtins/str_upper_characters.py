# str.upper over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.upper()",
    "'HELLO'.upper()",
    "'Hello World'.upper()",
    "''.upper()",
    "'123'.upper()",
    "'１２'.upper()",
    "'²½'.upper()",
    "'Ⅷ'.upper()",
    "'ǆ'.upper()",
    "'ǅ'.upper()",
    "'ß'.upper()",
    "'ﬁx'.upper()",
    "'İ'.upper()",
    "'ΑΣ'.upper()",
    "'\\u0149'.upper()",
    "' \\t'.upper()",
    "'a b'.upper()",
    "'a1_'.upper()",
    "'1a'.upper()",
    "'\\ud800'.upper()",
    "'\\x7f'.upper()",
    "'\\u200b'.upper()",
    "'they\\'re bill\\'s'.upper()",
    "'x-y z'.upper()",
    "'ıİ'.upper()",
    "'\\u1e9e'.upper()",
    "'Ჰ'.upper()",
    "'ᲀ'.upper()",
    "'Ꮳ'.upper()",
    "'ꭰ'.upper()",
    "'\\U00010400'.upper()",
    "'\\U0001F600'.upper()",
    "'\\u2028'.upper()",
    "'\\u0345'.upper()",
    "'ͅα'.upper()",
    "'def'.upper()",
    "'a'.upper(1)",
    'str.upper()',
    'str.upper(5)',
]:
    show(expression)
