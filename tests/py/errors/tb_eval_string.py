# eval of a failing expression.
def calc(text):
    return eval(text, {'a': 1})

calc('a + b')
