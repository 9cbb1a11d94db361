# str.istitle over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.istitle()",
    "'HELLO'.istitle()",
    "'Hello World'.istitle()",
    "''.istitle()",
    "'123'.istitle()",
    "'１２'.istitle()",
    "'²½'.istitle()",
    "'Ⅷ'.istitle()",
    "'ǆ'.istitle()",
    "'ǅ'.istitle()",
    "'ß'.istitle()",
    "'ﬁx'.istitle()",
    "'İ'.istitle()",
    "'ΑΣ'.istitle()",
    "'\\u0149'.istitle()",
    "' \\t'.istitle()",
    "'a b'.istitle()",
    "'a1_'.istitle()",
    "'1a'.istitle()",
    "'\\ud800'.istitle()",
    "'\\x7f'.istitle()",
    "'\\u200b'.istitle()",
    "'they\\'re bill\\'s'.istitle()",
    "'x-y z'.istitle()",
    "'ıİ'.istitle()",
    "'\\u1e9e'.istitle()",
    "'Ჰ'.istitle()",
    "'ᲀ'.istitle()",
    "'Ꮳ'.istitle()",
    "'ꭰ'.istitle()",
    "'\\U00010400'.istitle()",
    "'\\U0001F600'.istitle()",
    "'\\u2028'.istitle()",
    "'\\u0345'.istitle()",
    "'ͅα'.istitle()",
    "'def'.istitle()",
    "'a'.istitle(1)",
    'str.istitle()',
    'str.istitle(5)',
]:
    show(expression)
