# str.swapcase over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.swapcase()",
    "'HELLO'.swapcase()",
    "'Hello World'.swapcase()",
    "''.swapcase()",
    "'123'.swapcase()",
    "'１２'.swapcase()",
    "'²½'.swapcase()",
    "'Ⅷ'.swapcase()",
    "'ǆ'.swapcase()",
    "'ǅ'.swapcase()",
    "'ß'.swapcase()",
    "'ﬁx'.swapcase()",
    "'İ'.swapcase()",
    "'ΑΣ'.swapcase()",
    "'\\u0149'.swapcase()",
    "' \\t'.swapcase()",
    "'a b'.swapcase()",
    "'a1_'.swapcase()",
    "'1a'.swapcase()",
    "'\\ud800'.swapcase()",
    "'\\x7f'.swapcase()",
    "'\\u200b'.swapcase()",
    "'they\\'re bill\\'s'.swapcase()",
    "'x-y z'.swapcase()",
    "'ıİ'.swapcase()",
    "'\\u1e9e'.swapcase()",
    "'Ჰ'.swapcase()",
    "'ᲀ'.swapcase()",
    "'Ꮳ'.swapcase()",
    "'ꭰ'.swapcase()",
    "'\\U00010400'.swapcase()",
    "'\\U0001F600'.swapcase()",
    "'\\u2028'.swapcase()",
    "'\\u0345'.swapcase()",
    "'ͅα'.swapcase()",
    "'def'.swapcase()",
    "'a'.swapcase(1)",
    'str.swapcase()',
    'str.swapcase(5)',
]:
    show(expression)
