# NameError without a suggestion.
def f():
    return quux_zork + 1

f()
