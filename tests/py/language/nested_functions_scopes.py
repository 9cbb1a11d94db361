# Functions in functions: the same name in many scopes.
x = 'g'
def a(x):
    def b():
        def c(x=x):
            def d():
                nonlocal x
                x += '!'
                return x
            return d(), x
        return c(), x
    return b(), x
print(a('p'), x)
def cond(flag):
    if flag:
        def f(): return 'true version'
    else:
        def f(): return 'false version'
    return f()
print(cond(1), cond(0))
def redefine():
    def f(): return 1
    g = f
    def f(): return 2
    return g(), f()
print(redefine())
def rec():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact(20)
print(rec())
def mutual():
    def even(n): return True if n == 0 else odd(n - 1)
    def odd(n): return False if n == 0 else even(n - 1)
    return even(10), odd(7), even(7)
print(mutual())
def shadow_builtin():
    len = lambda s: 'local len'
    def inner(): return len('x')
    return inner()
print(shadow_builtin(), len('abc'))
def param_and_local(a):
    def get(): return a
    a = a + 1
    first = get()
    del a
    try:
        get()
    except NameError as e:
        return first, str(e)
print(param_and_local(1))
def many():
    fs = {}
    for name in 'abc':
        def f(name=name):
            return lambda: name
        fs[name] = f()
    return [g() for g in fs.values()]
print(many())
