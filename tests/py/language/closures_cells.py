# Closures share variables between each other and keep them alive.
def make():
    n = 0
    def get(): return n
    def add(k):
        nonlocal n
        n += k
    def shadow():
        n = 99
        return n
    return get, add, shadow
g1, a1, s1 = make()
g2, a2, s2 = make()
a1(5)
print(g1(), g2(), s1(), g1())
print(g1.__closure__[0].cell_contents, g1.__code__.co_freevars, make.__code__.co_cellvars)
def loop():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    i = 'after'
    return out
print([f() for f in loop()])
def param(x):
    def f():
        return x
    x += 1
    return f
print(param(1)())
def deep(a):
    def b():
        def c():
            def d():
                return a
            return d
        return c
    return b
print(deep('deep')()()())
def early():
    def f(): return late
    try:
        f()
    except NameError as e:
        print(e)
    late = 'now'
    return f()
print(early())
