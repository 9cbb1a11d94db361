def f():
    return class
