# Marks under a call that raises: the call's range with ^ under arguments.
def f(x, y):
    raise ValueError('bad call')

def g():
    return 1 + f(1, y=[2, 3])

value = g()
