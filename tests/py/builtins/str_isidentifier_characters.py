# str.isidentifier over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.isidentifier()",
    "'HELLO'.isidentifier()",
    "'Hello World'.isidentifier()",
    "''.isidentifier()",
    "'123'.isidentifier()",
    "'１２'.isidentifier()",
    "'²½'.isidentifier()",
    "'Ⅷ'.isidentifier()",
    "'ǆ'.isidentifier()",
    "'ǅ'.isidentifier()",
    "'ß'.isidentifier()",
    "'ﬁx'.isidentifier()",
    "'İ'.isidentifier()",
    "'ΑΣ'.isidentifier()",
    "'\\u0149'.isidentifier()",
    "' \\t'.isidentifier()",
    "'a b'.isidentifier()",
    "'a1_'.isidentifier()",
    "'1a'.isidentifier()",
    "'\\ud800'.isidentifier()",
    "'\\x7f'.isidentifier()",
    "'\\u200b'.isidentifier()",
    "'they\\'re bill\\'s'.isidentifier()",
    "'x-y z'.isidentifier()",
    "'ıİ'.isidentifier()",
    "'\\u1e9e'.isidentifier()",
    "'Ჰ'.isidentifier()",
    "'ᲀ'.isidentifier()",
    "'Ꮳ'.isidentifier()",
    "'ꭰ'.isidentifier()",
    "'\\U00010400'.isidentifier()",
    "'\\U0001F600'.isidentifier()",
    "'\\u2028'.isidentifier()",
    "'\\u0345'.isidentifier()",
    "'ͅα'.isidentifier()",
    "'def'.isidentifier()",
    "'a'.isidentifier(1)",
    'str.isidentifier()',
    'str.isidentifier(5)',
]:
    show(expression)
