# str.isdecimal over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isdecimal()",
    "'HELLO'.isdecimal()",
    "'Hello World'.isdecimal()",
    "''.isdecimal()",
    "'123'.isdecimal()",
    "'１２'.isdecimal()",
    "'²½'.isdecimal()",
    "'Ⅷ'.isdecimal()",
    "'ǆ'.isdecimal()",
    "'ǅ'.isdecimal()",
    "'ß'.isdecimal()",
    "'ﬁx'.isdecimal()",
    "'İ'.isdecimal()",
    "'ΑΣ'.isdecimal()",
    "'\\u0149'.isdecimal()",
    "' \\t'.isdecimal()",
    "'a b'.isdecimal()",
    "'a1_'.isdecimal()",
    "'1a'.isdecimal()",
    "'\\ud800'.isdecimal()",
    "'\\x7f'.isdecimal()",
    "'\\u200b'.isdecimal()",
    "'they\\'re bill\\'s'.isdecimal()",
    "'x-y z'.isdecimal()",
    "'ıİ'.isdecimal()",
    "'\\u1e9e'.isdecimal()",
    "'Ჰ'.isdecimal()",
    "'ᲀ'.isdecimal()",
    "'Ꮳ'.isdecimal()",
    "'ꭰ'.isdecimal()",
    "'\\U00010400'.isdecimal()",
    "'\\U0001F600'.isdecimal()",
    "'\\u2028'.isdecimal()",
    "'\\u0345'.isdecimal()",
    "'ͅα'.isdecimal()",
    "'def'.isdecimal()",
    "'a'.isdecimal(1)",
    'str.isdecimal()',
    'str.isdecimal(5)',
]:
    show(expression)
