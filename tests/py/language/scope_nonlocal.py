# nonlocal rebinds the nearest enclosing function variable.
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def reset():
        nonlocal n
        n = 0
    return inc, reset
inc, reset = counter()
print(inc(), inc(5), inc())
reset()
print(inc())

def outer():
    x = 'outer'
    def middle():
        def inner():
            nonlocal x
            x = 'inner'
        inner()
        return x
    r = middle()
    return r, x
print(outer())

def skip_class():
    v = 1
    class C:
        v = 2
        def m(self):
            nonlocal v
            v += 10
            return v
    return C().m(), v, C.v
print(skip_class())
