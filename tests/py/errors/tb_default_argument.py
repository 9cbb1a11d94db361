# An error in a default argument happens when def runs.
def f(a, b=int('z')):
    return a
