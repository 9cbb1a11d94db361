# Unicode before the marks: columns are counted in characters as displayed.
def f():
    größe = 'ä'; return größe + 1

f()
