# NameError with a suggestion from locals, globals and builtins.
def f():
    number_of_rows = 3
    return number_of_row

f()
