# A bad argument after a star.
def f(*a): pass
f(1, *2)
