# A raise statement alone is not marked.
def f(kind):
    if kind: raise KeyError(kind)
f('k')
