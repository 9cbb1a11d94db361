# str.title over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.title()",
    "'HELLO'.title()",
    "'Hello World'.title()",
    "''.title()",
    "'123'.title()",
    "'１２'.title()",
    "'²½'.title()",
    "'Ⅷ'.title()",
    "'ǆ'.title()",
    "'ǅ'.title()",
    "'ß'.title()",
    "'ﬁx'.title()",
    "'İ'.title()",
    "'ΑΣ'.title()",
    "'\\u0149'.title()",
    "' \\t'.title()",
    "'a b'.title()",
    "'a1_'.title()",
    "'1a'.title()",
    "'\\ud800'.title()",
    "'\\x7f'.title()",
    "'\\u200b'.title()",
    "'they\\'re bill\\'s'.title()",
    "'x-y z'.title()",
    "'ıİ'.title()",
    "'\\u1e9e'.title()",
    "'Ჰ'.title()",
    "'ᲀ'.title()",
    "'Ꮳ'.title()",
    "'ꭰ'.title()",
    "'\\U00010400'.title()",
    "'\\U0001F600'.title()",
    "'\\u2028'.title()",
    "'\\u0345'.title()",
    "'ͅα'.title()",
    "'def'.title()",
    "'a'.title(1)",
    'str.title()',
    'str.title(5)',
]:
    show(expression)
