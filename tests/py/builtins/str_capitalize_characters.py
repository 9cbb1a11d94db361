# str.capitalize over scripts, cases and oddities.


def show(expression):
    try:
        result = repr(eval(expression))
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result)


for expression in [
    "'hello world'.capitalize()",
    "'HELLO'.capitalize()",
    "'Hello World'.capitalize()",
    "''.capitalize()",
    "'123'.capitalize()",
    "'１２'.capitalize()",
    "'²½'.capitalize()",
    "'Ⅷ'.capitalize()",
    "'ǆ'.capitalize()",
    "'ǅ'.capitalize()",
    "'ß'.capitalize()",
    "'ﬁx'.capitalize()",
    "'İ'.capitalize()",
    "'ΑΣ'.capitalize()",
    "'\\u0149'.capitalize()",
    "' \\t'.capitalize()",
    "'a b'.capitalize()",
    "'a1_'.capitalize()",
    "'1a'.capitalize()",
    "'\\ud800'.capitalize()",
    "'\\x7f'.capitalize()",
    "'\\u200b'.capitalize()",
    "'they\\'re bill\\'s'.capitalize()",
    "'x-y z'.capitalize()",
    "'ıİ'.capitalize()",
    "'\\u1e9e'.capitalize()",
    "'Ჰ'.capitalize()",
    "'ᲀ'.capitalize()",
    "'Ꮳ'.capitalize()",
    "'ꭰ'.capitalize()",
    "'\\U00010400'.capitalize()",
    "'\\U0001F600'.capitalize()",
    "'\\u2028'.capitalize()",
    "'\\u0345'.capitalize()",
    "'ͅα'.capitalize()",
    "'def'.capitalize()",
    "'a'.capitalize(1)",
    'str.capitalize()',
    'str.capitalize(5)',
]:
    show(expression)
