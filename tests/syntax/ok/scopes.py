def outer():
    a = 1
    def inner():
        nonlocal a
        global b
        a = b = 2
        del a
        [a for a in b]
        class C:
            a = a
        return lambda: a
    return inner
