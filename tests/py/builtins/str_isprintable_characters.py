# str.isprintable over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isprintable()",
    "'HELLO'.isprintable()",
    "'Hello World'.isprintable()",
    "''.isprintable()",
    "'123'.isprintable()",
    "'１２'.isprintable()",
    "'²½'.isprintable()",
    "'Ⅷ'.isprintable()",
    "'ǆ'.isprintable()",
    "'ǅ'.isprintable()",
    "'ß'.isprintable()",
    "'ﬁx'.isprintable()",
    "'İ'.isprintable()",
    "'ΑΣ'.isprintable()",
    "'\\u0149'.isprintable()",
    "' \\t'.isprintable()",
    "'a b'.isprintable()",
    "'a1_'.isprintable()",
    "'1a'.isprintable()",
    "'\\ud800'.isprintable()",
    "'\\x7f'.isprintable()",
    "'\\u200b'.isprintable()",
    "'they\\'re bill\\'s'.isprintable()",
    "'x-y z'.isprintable()",
    "'ıİ'.isprintable()",
    "'\\u1e9e'.isprintable()",
    "'Ჰ'.isprintable()",
    "'ᲀ'.isprintable()",
    "'Ꮳ'.isprintable()",
    "'ꭰ'.isprintable()",
    "'\\U00010400'.isprintable()",
    "'\\U0001F600'.isprintable()",
    "'\\u2028'.isprintable()",
    "'\\u0345'.isprintable()",
    "'ͅα'.isprintable()",
    "'def'.isprintable()",
    "'a'.isprintable(1)",
    'str.isprintable()',
    'str.isprintable(5)',
]:
    show(expression)
