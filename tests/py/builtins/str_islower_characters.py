# str.islower over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.islower()",
    "'HELLO'.islower()",
    "'Hello World'.islower()",
    "''.islower()",
    "'123'.islower()",
    "'１２'.islower()",
    "'²½'.islower()",
    "'Ⅷ'.islower()",
    "'ǆ'.islower()",
    "'ǅ'.islower()",
    "'ß'.islower()",
    "'ﬁx'.islower()",
    "'İ'.islower()",
    "'ΑΣ'.islower()",
    "'\\u0149'.islower()",
    "' \\t'.islower()",
    "'a b'.islower()",
    "'a1_'.islower()",
    "'1a'.islower()",
    "'\\ud800'.islower()",
    "'\\x7f'.islower()",
    "'\\u200b'.islower()",
    "'they\\'re bill\\'s'.islower()",
    "'x-y z'.islower()",
    "'ıİ'.islower()",
    "'\\u1e9e'.islower()",
    "'Ჰ'.islower()",
    "'ᲀ'.islower()",
    "'Ꮳ'.islower()",
    "'ꭰ'.islower()",
    "'\\U00010400'.islower()",
    "'\\U0001F600'.islower()",
    "'\\u2028'.islower()",
    "'\\u0345'.islower()",
    "'ͅα'.islower()",
    "'def'.islower()",
    "'a'.islower(1)",
    'str.islower()',
    'str.islower(5)',
]:
    show(expression)
